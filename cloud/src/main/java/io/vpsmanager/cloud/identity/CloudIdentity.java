package io.vpsmanager.cloud.identity;

import static io.vpsmanager.contract.call.ErrorCode.INVALID_CREDENTIAL;
import static io.vpsmanager.contract.call.ErrorCode.INVALID_SIGNATURE;
import static io.vpsmanager.contract.call.ErrorCode.NOT_CREDENTIAL;
import static io.vpsmanager.contract.call.ErrorCode.NOT_GRANTED_CALL;
import static io.vpsmanager.contract.call.ErrorCode.QUERY_TIME_OUT;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Network;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.value.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Sign-in, sessions and signed calls of our own cloud. */
public final class CloudIdentity implements Identity {

    private static final Duration SESSION = Duration.ofHours(12);
    /** How far a caller's clock may be off. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);
    /** The last use of a key or session is a hint for its owner: one write a minute is enough. */
    private static final Duration LAST_USE_GRAIN = Duration.ofMinutes(1);

    /** The form of an account name; any other text is not passed to the database. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,40}");

    private final CloudDatabase database;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final KeyRing keys;
    private final SignerStore signers;
    private final Passwords passwords;
    private final Secrets secrets;
    private final EventLog events;
    private final InstantSource clock;
    private final SignInThrottle throttle;
    private final BooleanSupplier sparing;

    /**
     * Creates it.
     *
     * @param sparing whether to skip optional writes, such as when a session was last used
     */
    public CloudIdentity(IdentityParts parts, BooleanSupplier sparing) {
        this.database = parts.database();
        this.accounts = parts.accounts();
        this.sessions = new SessionStore(parts.database());
        this.keys = parts.keys();
        this.signers = new SignerStore(parts.database());
        this.passwords = parts.passwords();
        this.secrets = parts.secrets();
        this.events = parts.events();
        this.clock = parts.clock();
        this.sparing = sparing;
        this.throttle = new SignInThrottle(new SignInStore(parts.database()), clock);
    }

    @Override
    public Optional<SignedIn> signIn(String account, String password, String userAgent, CallContext context) {
        String typed = account.strip();
        AccountId id = new AccountId(NAME.matcher(typed).matches() ? typed : "unknown");
        Author author = author(id, context);
        String attempt = SignInThrottle.key(typed, Network.of(context.remoteAddress()));
        throttle.begin(attempt);
        Optional<Account> known = accounts.find(id);
        if (!passwords.matches(password, accounts.findPasswordHash(id)) || known.isEmpty()) {
            events.account(EventKind.SIGN_IN_REFUSED, author, "");
            return Optional.empty();
        }
        throttle.succeeded(attempt);
        Instant now = clock.instant();
        sessions.removeExpired(now);
        String token = secrets.token();
        Instant expires = now.plus(SESSION);
        Caller.Person person = new Caller.Person(id, secrets.name(8), true);
        OpenSession opened = new OpenSession(
                person.sessionId(), now, expires, Optional.empty(), context.remoteAddress(), userAgent, true);
        database.transaction().executeWithoutResult(_ -> {
            sessions.makeRoom(id);
            sessions.insert(Secrets.hash(token), person, opened);
        });
        events.account(EventKind.SIGNED_IN, author, person.sessionId());
        Session session =
                new Session(person, known.get().language().wire(), known.get().timeZone(), expires);
        return Optional.of(new SignedIn(token, session));
    }

    @Override
    public Optional<Session> findSession(String token) {
        String hash = Secrets.hash(token);
        Instant now = clock.instant();
        return sessions.find(hash, now).map(found -> {
            if (isDue(found.lastUse(), now)) {
                sessions.setLastUse(hash, now);
            }
            return found.session();
        });
    }

    @Override
    public void signOut(String token, CallContext context) {
        findSession(token).ifPresent(session -> {
            sessions.remove(Secrets.hash(token));
            AccountId account = session.caller().account();
            events.account(
                    EventKind.SIGNED_OUT,
                    author(account, context),
                    session.caller().sessionId());
        });
    }

    @Override
    public Caller.Program authenticate(SignedCall call) {
        SignerStore.Signer signer = signers.find(call.applicationKey(), Secrets.hash(call.consumerKey()))
                .orElseThrow(() -> unknownSigner(call));
        Credential credential = signer.credential();
        AccountId account = owner(credential);
        checkTime(call.timestamp());
        if (!Signatures.fit(call, secrets.open(signer.sealedSecret()))) {
            throw ContractException.of(INVALID_SIGNATURE, "Invalid signature");
        }
        if (!AddressBlocks.allow(credential.allowedIPs(), call.remoteAddress())) {
            throw ContractException.withHelp(
                    NOT_GRANTED_CALL,
                    "This call has not been granted",
                    "This key may not be used from " + call.remoteAddress());
        }
        noteUse(credential);
        return new Caller.Program(account, credential.id(), credential.applicationId(), credential.rules());
    }

    @Override
    public Caller.Client authenticate(String bearerToken, String remoteAddress) {
        return keys.clients().find(bearerToken, remoteAddress);
    }

    @Override
    public void checkApplication(String applicationKey) {
        application(applicationKey);
    }

    @Override
    public RequestedKey requestKey(String applicationKey, KeyRequest request, CallContext context) {
        return keys.requests().request(application(applicationKey), request, Network.of(context.remoteAddress()));
    }

    @Override
    public IssuedToken issueToken(String clientId, String clientSecret, String remoteAddress) {
        return keys.clients().issue(clientId, clientSecret, remoteAddress);
    }

    @Override
    public String seal(String purpose, String text) {
        return secrets.seal(purpose, text);
    }

    @Override
    public Optional<String> open(String purpose, String sealed) {
        return secrets.open(purpose, sealed);
    }

    @Override
    public Instant time() {
        return clock.instant();
    }

    private Application application(String key) {
        return keys.applications().findByKey(key).orElseThrow(KeyRequests::unknownApplication);
    }

    /** Which of the two is not known. */
    private ContractException unknownSigner(SignedCall call) {
        application(call.applicationKey());
        return call.consumerKey().isEmpty()
                ? ContractException.of(NOT_CREDENTIAL, "You must login first")
                : ContractException.of(INVALID_CREDENTIAL, "This credential does not exist");
    }

    /** The owner of the key, if it can be used now. */
    private AccountId owner(Credential credential) {
        ApiCredential.State state = credential.stateAt(clock.instant());
        if (state == ApiCredential.State.PENDING_VALIDATION) {
            throw ContractException.of(NOT_CREDENTIAL, "This credential is not validated yet");
        }
        return credential
                .account()
                .filter(_ -> state == ApiCredential.State.VALIDATED)
                .orElseThrow(() -> ContractException.of(INVALID_CREDENTIAL, "This credential is not valid"));
    }

    private void checkTime(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            throw ContractException.withHelp(
                    QUERY_TIME_OUT, "Query out of time", "X-Ovh-Timestamp must be a number of seconds, see /auth/time");
        }
        Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
        if (off.abs().compareTo(TOLERANCE) > 0) {
            throw ContractException.withHelp(
                    QUERY_TIME_OUT, "Query out of time", "Set your clock by /auth/time and sign again");
        }
    }

    private void noteUse(Credential credential) {
        Instant now = clock.instant();
        if (isDue(credential.lastUse(), now)) {
            keys.credentials().setLastUse(credential.id(), now);
        }
    }

    private boolean isDue(Optional<Instant> lastUse, Instant now) {
        return !sparing.getAsBoolean()
                && (lastUse.isEmpty() || lastUse.get().plus(LAST_USE_GRAIN).isBefore(now));
    }

    private static Author author(AccountId account, CallContext context) {
        return new Author(account.value(), context.origin(), context.queryId(), context.remoteAddress());
    }
}

package io.vpsmanager.web.world;

import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.value.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Two accounts with one password, any number of sessions. */
final class WorldIdentity {

    static final AccountId ACCOUNT = AccountId.valueOf("ab12345-ovh");
    static final String PASSWORD = "demo-vps-manager";

    static final AccountId OTHER = AccountId.valueOf("cd67890-ovh");

    /** The sessions by their tokens, which also name them. */
    final Map<String, OpenSession> sessions = new ConcurrentHashMap<>();

    /** Whether the password was given a moment ago. */
    volatile boolean sure = true;

    private final Map<String, AccountId> owners = new ConcurrentHashMap<>();
    volatile ZoneId timeZone = ZoneId.of("Europe/Paris");
    private volatile String language = "fr_FR";

    void chooseLanguage(String tag) {
        language = tag;
    }

    Identity at(Instant now) {
        return new Identity() {
            @Override
            public Optional<SignedIn> signIn(String account, String password, String userAgent, CallContext context) {
                if (account.equals("guessed")) {
                    throw ContractException.tooMany("too many", Duration.ofSeconds(8));
                }
                if (!Set.of(ACCOUNT.value(), OTHER.value()).contains(account) || !password.equals(PASSWORD)) {
                    return Optional.empty();
                }
                String token = "token-" + context.queryId();
                owners.put(token, AccountId.valueOf(account));
                sessions.put(
                        token,
                        new OpenSession(
                                token,
                                now,
                                now.plus(Duration.ofHours(12)),
                                Optional.of(now),
                                context.remoteAddress(),
                                userAgent,
                                false));
                return findSession(token).map(session -> new SignedIn(token, session));
            }

            @Override
            public Optional<Session> findSession(String token) {
                return Optional.ofNullable(sessions.get(token))
                        .map(_ -> new Session(
                                new Caller.Person(owners.getOrDefault(token, ACCOUNT), token, sure),
                                language,
                                timeZone,
                                now.plus(Duration.ofHours(8))));
            }

            @Override
            public void signOut(String token, CallContext context) {
                sessions.remove(token);
            }

            @Override
            public Caller.Program authenticate(SignedCall call) {
                throw ContractException.of(ErrorCode.INVALID_KEY, "no programs in this world");
            }

            @Override
            public Caller.Client authenticate(String bearerToken, String remoteAddress) {
                throw ContractException.of(ErrorCode.INVALID_CREDENTIAL, "no programs in this world");
            }

            @Override
            public void checkApplication(String applicationKey) {
                throw ContractException.of(ErrorCode.INVALID_KEY, "no programs in this world");
            }

            @Override
            public RequestedKey requestKey(String applicationKey, KeyRequest request, CallContext context) {
                throw ContractException.of(ErrorCode.INVALID_KEY, "no programs in this world");
            }

            @Override
            public IssuedToken issueToken(String clientId, String clientSecret, String remoteAddress) {
                throw ContractException.of(ErrorCode.INVALID_CREDENTIAL, "no programs in this world");
            }

            @Override
            public String seal(String purpose, String text) {
                return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Optional<String> open(String purpose, String sealed) {
                String text = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8);
                return text.startsWith(purpose + "\n")
                        ? Optional.of(text.substring(purpose.length() + 1))
                        : Optional.empty();
            }

            @Override
            public Instant time() {
                return now;
            }
        };
    }
}

package io.vpsmanager.console.world;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.IssuedToken;
import io.vpsmanager.contract.identity.KeyRequest;
import io.vpsmanager.contract.identity.RequestedKey;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.value.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One account, any number of sessions. */
final class WorldIdentity {

    static final AccountId ACCOUNT = AccountId.valueOf("ab12345-ovh");
    static final String PASSWORD = "demo-vps-manager";

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private volatile String language = "fr_FR";

    void chooseLanguage(String tag) {
        language = tag;
    }

    Identity at(Instant now) {
        return new Identity() {
            @Override
            public Optional<SignedIn> signIn(String account, String password, CallContext context) {
                if (account.equals("guessed")) {
                    throw ContractException.tooMany("too many", Duration.ofSeconds(8));
                }
                if (!account.equals(ACCOUNT.value()) || !password.equals(PASSWORD)) {
                    return Optional.empty();
                }
                String token = "token-" + context.queryId();
                tokens.add(token);
                return findSession(token).map(session -> new SignedIn(token, session));
            }

            @Override
            public Optional<Session> findSession(String token) {
                return tokens.contains(token)
                        ? Optional.of(new Session(
                                new Caller.Person(ACCOUNT, "session-1"),
                                language,
                                ZoneId.of("Europe/Paris"),
                                now.plus(Duration.ofHours(8))))
                        : Optional.empty();
            }

            @Override
            public void signOut(String token, CallContext context) {
                tokens.remove(token);
            }

            @Override
            public Caller.Program authenticate(SignedCall call) {
                throw ContractException.of(ErrorCode.INVALID_KEY, "no programs in this world");
            }

            @Override
            public Caller.Client authenticate(String bearerToken) {
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
            public IssuedToken issueToken(String clientId, String clientSecret) {
                throw ContractException.of(ErrorCode.INVALID_CREDENTIAL, "no programs in this world");
            }

            @Override
            public Instant time() {
                return now;
            }
        };
    }
}

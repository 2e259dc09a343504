package io.vpsmanager.api;

import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.identity.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One application, a key that may do all and one that may only read one server. */
final class FakeIdentity implements Identity {

    static final String APPLICATION = "application";
    static final String SECRET = "secret";
    static final String ALL = "all";
    static final String READER = "reader";
    /** May read the names of SSH keys, and one of them; of servers all. */
    static final String LISTER = "lister";

    static final String CLIENT = "EU.0123456789abcdef";
    static final String CLIENT_SECRET = "client+secret/";
    static final String BEARER = "bearer";
    static final String SESSION = "session-token";
    static final String PENDING = "pending-consumer-key";
    static final Instant NOW = Instant.ofEpochSecond(1_769_504_400);

    private static final Map<String, List<AccessRule>> RULES = Map.of(
            ALL,
                    Stream.of(Method.values())
                            .map(method -> new AccessRule(method, "/*"))
                            .toList(),
            READER, List.of(new AccessRule(Method.GET, "/vps/" + Samples.NAME + "*")),
            LISTER,
                    List.of(
                            new AccessRule(Method.GET, "/me/sshKey"),
                            new AccessRule(Method.GET, "/me/sshKey/laptop"),
                            new AccessRule(Method.GET, "/vps"),
                            new AccessRule(Method.GET, "/vps/*")));

    final List<KeyRequest> requests = new CopyOnWriteArrayList<>();

    @Override
    public Caller.Program authenticate(SignedCall call) {
        require(call.applicationKey().equals(APPLICATION), ErrorCode.INVALID_KEY);
        List<AccessRule> rules = RULES.get(call.consumerKey());
        require(rules != null, ErrorCode.INVALID_CREDENTIAL);
        require(
                call.urls().stream().anyMatch(url -> Signature.of(
                                call.consumerKey(), call.method(), url, call.body(), call.timestamp())
                        .equals(call.signature())),
                ErrorCode.INVALID_SIGNATURE);
        require(call.timestamp().equals(Long.toString(NOW.getEpochSecond())), ErrorCode.QUERY_TIME_OUT);
        return new Caller.Program(Samples.ACCOUNT, 4, 3, rules == null ? List.of() : rules);
    }

    @Override
    public Caller.Client authenticate(String bearerToken, String remoteAddress) {
        require(bearerToken.equals(BEARER), ErrorCode.INVALID_CREDENTIAL);
        return new Caller.Client(Samples.ACCOUNT, CLIENT, 5, AccessRule.EVERYTHING);
    }

    @Override
    public void checkApplication(String applicationKey) {
        require(applicationKey.equals(APPLICATION), ErrorCode.INVALID_KEY);
    }

    @Override
    public RequestedKey requestKey(String applicationKey, KeyRequest request, CallContext context) {
        checkApplication(applicationKey);
        requests.add(request);
        return new RequestedKey(PENDING, "validation-token");
    }

    @Override
    public IssuedToken issueToken(String clientId, String clientSecret, String remoteAddress) {
        require(clientSecret.equals(CLIENT_SECRET), ErrorCode.INVALID_CREDENTIAL);
        require(!clientId.equals("other-flow"), ErrorCode.FORBIDDEN);
        require(clientId.equals(CLIENT), ErrorCode.INVALID_CREDENTIAL);
        return new IssuedToken(BEARER, Duration.ofHours(1));
    }

    private static void require(boolean right, ErrorCode otherwise) {
        if (!right) {
            throw ContractException.of(otherwise, "Refused: " + otherwise);
        }
    }

    @Override
    public Instant time() {
        return NOW;
    }

    @Override
    public Optional<SignedIn> signIn(String account, String password, String userAgent, CallContext context) {
        throw new UnsupportedOperationException("the console signs in");
    }

    @Override
    public Optional<Session> findSession(String token) {
        return token.equals(SESSION)
                ? Optional.of(new Session(
                        new Caller.Person(Samples.ACCOUNT, "visit-1"), "fr_FR", ZoneOffset.UTC, NOW.plusSeconds(60)))
                : Optional.empty();
    }

    @Override
    public void signOut(String token, CallContext context) {
        throw new UnsupportedOperationException("the console signs out");
    }

    @Override
    public String seal(String purpose, String text) {
        throw new UnsupportedOperationException("the console seals");
    }

    @Override
    public Optional<String> open(String purpose, String sealed) {
        throw new UnsupportedOperationException("the console opens");
    }
}

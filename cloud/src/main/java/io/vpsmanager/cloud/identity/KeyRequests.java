package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountQuota;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** Consumer keys that applications request, and customers' answers. */
public final class KeyRequests {

    /** How long a customer may take to answer. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    /** How long an unanswered request counts against its application and network, and how many may. */
    private static final Duration COUNTED = Duration.ofHours(1);

    private static final int MAX_WAITING = 200;

    private static final int MAX_RULES = 200;
    private static final int MAX_PATH_LENGTH = 300;
    private static final int MAX_REDIRECTION_LENGTH = 2000;

    private final CloudDatabase database;
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final InstantSource clock;

    KeyRequests(CloudDatabase database, CredentialStore credentials, Secrets secrets, InstantSource clock) {
        this.database = database;
        this.credentials = credentials;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Inserts a key that waits for an answer, requested from this network. */
    RequestedKey request(Application application, KeyRequest request, String network) {
        RequestedKey key = new RequestedKey(secrets.key(Applications.SECRET), secrets.token());
        NewCredential credential = new NewCredential(
                application.id(),
                Secrets.hash(key.consumerKey()),
                rules(request.accessRules()),
                value(request.allowedIPs()).map(AddressBlocks::check).orElse(List.of()),
                value(request.redirection())
                        .filter(text -> !text.isEmpty())
                        .map(text -> WebAddress.check("redirection", text, MAX_REDIRECTION_LENGTH)));
        Instant now = clock.instant();
        forget(now.minus(PATIENCE));
        try {
            database.transaction().executeWithoutResult(_ -> {
                AccountQuota.require(
                        database,
                        application.account(),
                        AccountLimit.KEY_REQUESTS,
                        () -> credentials.countOpen(application.account(), now.minus(PATIENCE)));
                limit(application, network, now);
                credentials.insertPending(credential, Secrets.hash(key.validationToken()), network, now);
            });
        } catch (DataIntegrityViolationException gone) {
            // Deleted since it was read.
            throw unknownApplication();
        }
        return key;
    }

    /**
     * Counts by network first: an application's key is no secret, and a flood with it from one place must not lock its
     * customers out. Also counts all together, which stops a flood from everywhere.
     */
    private void limit(Application application, String network, Instant now) {
        CredentialStore.Waiting waiting = credentials.countWaiting(application.id(), network, now.minus(COUNTED));
        if (waiting.count() >= MAX_WAITING) {
            Instant free = waiting.oldest().orElse(now).plus(COUNTED);
            long seconds = Math.max(1, Duration.between(now, free).toSeconds() + 1);
            throw ContractException.tooMany(
                    "This application has asked for " + waiting.count() + " keys from here within "
                            + "an hour that nobody has answered: have its customers validate or refuse them, or wait "
                            + seconds + " s",
                    Duration.ofSeconds(seconds));
        }
    }

    static ContractException unknownApplication() {
        return ContractException.of(ErrorCode.INVALID_KEY, "This application key is invalid");
    }

    /** The key that waits for an answer to this token. */
    public Credential get(String token) {
        return credentials
                .findPending(Secrets.hash(token), clock.instant().minus(PATIENCE))
                .orElseThrow(KeyRequests::noQuestion);
    }

    /** Gives the key to the account, for the chosen validity. Run it in the transaction of its event. */
    public Credential validate(String token, AccountId account, Validity validity) {
        credentials.requireRoom(account, clock.instant());
        Optional<Instant> end = validity.duration().map(clock.instant()::plus);
        return answer(token, account, ApiCredential.State.VALIDATED, end);
    }

    /** Ends the key before its first use. Run it in the transaction of its event. */
    public Credential refuse(String token, AccountId account) {
        return answer(token, account, ApiCredential.State.REFUSED, Optional.empty());
    }

    private Credential answer(String token, AccountId account, ApiCredential.State state, Optional<Instant> expires) {
        Credential pending = get(token);
        if (!credentials.answer(Secrets.hash(token), account, state, expires)) {
            throw noQuestion();
        }
        return pending;
    }

    private void forget(Instant before) {
        for (long id : credentials.listForgotten(before)) {
            database.transaction().executeWithoutResult(_ -> credentials.remove(id));
        }
    }

    private static List<AccessRule> rules(Change<List<AccessRule>> asked) {
        List<AccessRule> rules = value(asked).orElse(List.of());
        if (rules.isEmpty() || rules.size() > MAX_RULES) {
            throw ContractException.invalid(
                    "accessRules", "accessRules must have 1 to " + MAX_RULES + " rules, such as GET /vps/*");
        }
        for (AccessRule rule : rules) {
            String path = rule.path();
            if (!path.startsWith("/")
                    || path.length() > MAX_PATH_LENGTH
                    || path.contains(" ")
                    || !VisibleText.is(path)) {
                throw ContractException.invalid(
                        "accessRules",
                        "Each path of accessRules must begin with /, and have at most " + MAX_PATH_LENGTH
                                + " characters, no spaces and nothing invisible");
            }
        }
        return rules;
    }

    static <T> Optional<T> value(Change<T> change) {
        return change instanceof Change.Set<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    private static ContractException noQuestion() {
        return ContractException.notFound("This request for a key is unknown, was answered, or is too old");
    }
}

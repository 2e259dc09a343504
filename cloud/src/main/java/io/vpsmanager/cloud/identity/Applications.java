package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.AccountId;
import java.time.InstantSource;
import java.util.List;

/** Makes applications and consumer keys. */
public final class Applications {

    private static final int APPLICATION_KEY = 16;
    private static final int SECRET = 32;

    private final CloudDatabase database;
    private final CredentialStore store;
    private final Secrets secrets;
    private final InstantSource clock;

    public Applications(CloudDatabase database, CredentialStore store, Secrets secrets, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What a program needs to sign calls; shown once. */
    public record Keys(String applicationKey, String applicationSecret, String consumerKey) {

        @Override
        public String toString() {
            return "Keys[applicationKey=" + applicationKey + ", (secrets)]";
        }
    }

    /** Makes an application of an account with a consumer key of the same account that is valid at once. */
    public Keys create(AccountId account, String name, List<AccessRule> rules) {
        Keys keys = new Keys(secrets.key(APPLICATION_KEY), secrets.key(SECRET), secrets.key(SECRET));
        database.transaction().executeWithoutResult(_ -> {
            long application = store.insertApplication(
                    account, keys.applicationKey(), secrets.seal(keys.applicationSecret()), name, clock.instant());
            store.insertCredential(application, account, Secrets.hash(keys.consumerKey()), rules, clock.instant());
        });
        return keys;
    }
}

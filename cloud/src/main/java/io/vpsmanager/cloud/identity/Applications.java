package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountQuota;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.value.AccountId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Creates applications and consumer keys. */
public final class Applications {

    private static final int APPLICATION_KEY = 16;
    static final int SECRET = 32;

    private final CloudDatabase database;
    private final ApplicationStore applications;
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final InstantSource clock;

    Applications(
            CloudDatabase database,
            ApplicationStore applications,
            CredentialStore credentials,
            Secrets secrets,
            InstantSource clock) {
        this.database = database;
        this.applications = applications;
        this.credentials = credentials;
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

    /** Creates an application of an account. Run it in a transaction. */
    public NewApplication create(AccountId account, String name, String description) {
        NewApplication made = new NewApplication(Naming.name(name), secrets.key(APPLICATION_KEY), secrets.key(SECRET));
        insert(account, made, Naming.description(description));
        return made;
    }

    /** Creates an application of an account with an immediately valid consumer key of the same account. */
    public Keys create(AccountId account, String name, List<AccessRule> rules) {
        NewApplication made = new NewApplication(name, secrets.key(APPLICATION_KEY), secrets.key(SECRET));
        String consumerKey = secrets.key(SECRET);
        database.transaction().executeWithoutResult(_ -> {
            NewCredential credential = new NewCredential(
                    insert(account, made, ""), Secrets.hash(consumerKey), rules, List.of(), Optional.empty());
            credentials.insertValidated(credential, account, clock.instant());
        });
        return new Keys(made.applicationKey(), made.applicationSecret(), consumerKey);
    }

    private long insert(AccountId account, NewApplication made, String description) {
        AccountQuota.require(database, account, AccountLimit.APPLICATIONS, () -> applications.count(account));
        String sealed = secrets.seal(made.applicationSecret());
        return applications.insert(
                new Application(0, account, made.applicationKey(), sealed, made.name(), description), clock.instant());
    }
}

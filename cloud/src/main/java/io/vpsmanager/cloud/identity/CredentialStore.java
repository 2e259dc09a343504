package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of applications and consumer keys. */
public final class CredentialStore {

    private final CloudDatabase database;

    public CredentialStore(CloudDatabase database) {
        this.database = database;
    }

    /** An application's number and sealed secret. */
    record Application(long id, String sealedSecret) {}

    long insertApplication(AccountId account, String key, String sealedSecret, String name, Instant now) {
        return database.insert(database.sql()
                .sql(
                        "INSERT INTO application (account, application_key, sealed_secret, name, created) VALUES (?, ?, ?, ?, ?)")
                .params(List.of(account.value(), key, sealedSecret, name, Columns.time(now))));
    }

    Optional<Application> findApplication(String key) {
        return database.sql()
                .sql("SELECT id, sealed_secret FROM application WHERE application_key = ?")
                .param(key)
                .query((row, _) -> new Application(row.getLong("id"), row.getString("sealed_secret")))
                .optional();
    }

    long insertCredential(long application, AccountId account, String keyHash, List<AccessRule> rules, Instant now) {
        long id = database.insert(database.sql()
                .sql("""
                        INSERT INTO credential (application_id, account, consumer_key_hash, state, created)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(List.of(
                        application,
                        account.value(),
                        keyHash,
                        ApiCredential.State.VALIDATED.wire(),
                        Columns.time(now))));
        for (int position = 0; position < rules.size(); position++) {
            AccessRule rule = rules.get(position);
            database.sql()
                    .sql("INSERT INTO credential_rule (credential_id, position, method, path) VALUES (?, ?, ?, ?)")
                    .params(List.of(id, position, rule.method().wire(), rule.path()))
                    .update();
        }
        return id;
    }

    Optional<Credential> findByKey(String keyHash) {
        return database.sql()
                .sql("SELECT * FROM credential WHERE consumer_key_hash = ?")
                .param(keyHash)
                .query(CredentialStore::read)
                .optional()
                .map(this::withRules);
    }

    /** A consumer key that must exist. */
    public Credential get(long id) {
        return withRules(database.sql()
                .sql("SELECT * FROM credential WHERE id = ?")
                .param(id)
                .query(CredentialStore::read)
                .single());
    }

    void setLastUse(long id, Instant now) {
        database.sql()
                .sql("UPDATE credential SET last_use = ? WHERE id = ?")
                .params(List.of(Columns.time(now), id))
                .update();
    }

    private static Credential read(ResultSet row, int number) throws SQLException {
        return new Credential(
                row.getLong("id"),
                row.getLong("application_id"),
                new AccountId(row.getString("account")),
                Columns.wire(row, "state", ApiCredential.State.class),
                Columns.instant(row, "created"),
                Columns.findInstant(row, "expires"),
                Columns.findInstant(row, "last_use"),
                List.of());
    }

    /** Read after the row, never while it is open: a call that holds one connection must not wait for a second. */
    private Credential withRules(Credential credential) {
        return new Credential(
                credential.id(),
                credential.applicationId(),
                credential.account(),
                credential.state(),
                credential.created(),
                credential.expires(),
                credential.lastUse(),
                rules(credential.id()));
    }

    private List<AccessRule> rules(long credential) {
        return database.sql()
                .sql("SELECT method, path FROM credential_rule WHERE credential_id = ? ORDER BY position")
                .param(credential)
                .query((row, _) ->
                        new AccessRule(AccessRule.Method.valueOf(row.getString("method")), row.getString("path")))
                .list();
    }
}

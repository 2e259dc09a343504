package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of applications. */
public final class ApplicationStore {

    private final CloudDatabase database;

    ApplicationStore(CloudDatabase database) {
        this.database = database;
    }

    /** Inserts an application; its number is ignored. */
    long insert(Application application, Instant now) {
        return database.insert(database.sql()
                .sql("""
                        INSERT INTO application (account, application_key, sealed_secret, name, description, created)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(List.of(
                        application.account().value(),
                        application.key(),
                        application.sealedSecret(),
                        application.name(),
                        application.description(),
                        Columns.time(now))));
    }

    Optional<Application> findByKey(String key) {
        return database.sql()
                .sql("SELECT * FROM application WHERE application_key = ?")
                .param(key)
                .query(ApplicationStore::read)
                .optional();
    }

    /** An application of any account. */
    public Optional<Application> find(long id) {
        return database.sql()
                .sql("SELECT * FROM application WHERE id = ?")
                .param(id)
                .query(ApplicationStore::read)
                .optional();
    }

    /** The applications of an account, oldest first. */
    public List<Application> list(AccountId account) {
        return database.sql()
                .sql("SELECT * FROM application WHERE account = ? ORDER BY id")
                .param(account.value())
                .query(ApplicationStore::read)
                .list();
    }

    long count(AccountId account) {
        return database.sql()
                .sql("SELECT count(*) FROM application WHERE account = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    /**
     * Removes an application of this account and every key requested for it; false if there is none. Run it in a
     * transaction.
     */
    public boolean remove(long id, AccountId account) {
        Optional<Long> locked = database.sql()
                .sql("SELECT id FROM application WHERE id = ? AND account = ? FOR UPDATE")
                .params(List.of(id, account.value()))
                .query(Long.class)
                .optional();
        if (locked.isEmpty()) {
            return false;
        }
        database.sql().sql("""
                        DELETE FROM credential_rule
                        WHERE credential_id IN (SELECT id FROM credential WHERE application_id = ?)
                        """).param(id).update();
        database.sql()
                .sql("DELETE FROM credential WHERE application_id = ?")
                .param(id)
                .update();
        database.sql().sql("DELETE FROM application WHERE id = ?").param(id).update();
        return true;
    }

    private static Application read(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getLong("id"),
                new AccountId(row.getString("account")),
                row.getString("application_key"),
                row.getString("sealed_secret"),
                row.getString("name"),
                row.getString("description"));
    }
}

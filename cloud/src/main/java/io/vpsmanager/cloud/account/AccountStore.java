package io.vpsmanager.cloud.account;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The rows of accounts. */
public final class AccountStore {

    private final CloudDatabase database;
    private final InstantSource clock;

    public AccountStore(CloudDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Inserts an account.
     *
     * @throws org.springframework.dao.DuplicateKeyException it exists
     */
    public void insert(Account account, String passwordHash) {
        database.sql()
                .sql("""
                        INSERT INTO account (id, password_hash, email, first_name, name, country, subsidiary, language,
                            currency, time_zone, created)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(account.id().value())
                .param(passwordHash)
                .param(account.email())
                .param(account.firstName().orElse(null))
                .param(account.name().orElse(null))
                .param(account.country().wire())
                .param(account.subsidiary().wire())
                .param(account.language().wire())
                .param(account.currency())
                .param(account.timeZone().getId())
                .param(Columns.time(clock.instant()))
                .update();
    }

    static void lock(CloudDatabase database, AccountId account) {
        database.sql()
                .sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(account.value())
                .query(String.class)
                .list();
    }

    public Optional<Account> find(AccountId id) {
        return database.sql()
                .sql("SELECT * FROM account WHERE id = ?")
                .param(id.value())
                .query(AccountStore::read)
                .optional();
    }

    /** An account that must exist. */
    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("account " + id + " is not in the database"));
    }

    public Optional<String> findPasswordHash(AccountId id) {
        return database.sql()
                .sql("SELECT password_hash FROM account WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Every account, by name. */
    public List<Account> list() {
        return database.sql()
                .sql("SELECT * FROM account ORDER BY id")
                .query(AccountStore::read)
                .list();
    }

    /** False: there is no such account. */
    public boolean setPasswordHash(AccountId id, String hash) {
        return database.sql()
                        .sql("UPDATE account SET password_hash = ? WHERE id = ?")
                        .param(hash)
                        .param(id.value())
                        .update()
                == 1;
    }

    public void setLanguage(AccountId id, Language language) {
        database.sql()
                .sql("UPDATE account SET language = ? WHERE id = ?")
                .param(language.wire())
                .param(id.value())
                .update();
    }

    public void setTimeZone(AccountId id, ZoneId timeZone) {
        database.sql()
                .sql("UPDATE account SET time_zone = ? WHERE id = ?")
                .param(timeZone.getId())
                .param(id.value())
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getString("id")),
                row.getString("email"),
                Columns.findText(row, "first_name"),
                Columns.findText(row, "name"),
                Columns.wire(row, "country", Country.class),
                Columns.wire(row, "subsidiary", Subsidiary.class),
                Columns.wire(row, "language", Language.class),
                row.getString("currency"),
                ZoneId.of(row.getString("time_zone")));
    }
}

package io.vpsmanager.cloud.sshkey;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of public keys. */
public final class SshKeyStore {

    private final CloudDatabase database;

    public SshKeyStore(CloudDatabase database) {
        this.database = database;
    }

    /** The names of an account's keys, oldest first. */
    public List<String> listNames(AccountId account) {
        return database.sql()
                .sql("SELECT name FROM ssh_key WHERE account = ? ORDER BY created, name")
                .param(account.value())
                .query(String.class)
                .list();
    }

    /** An account's keys, oldest first. */
    public List<SshKey> list(AccountId account) {
        return database.sql()
                .sql("SELECT name, public_key FROM ssh_key WHERE account = ? ORDER BY created, name")
                .param(account.value())
                .query((row, _) -> read(row))
                .list();
    }

    public long count(AccountId account) {
        return database.sql()
                .sql("SELECT count(*) FROM ssh_key WHERE account = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    public Optional<SshKey> find(AccountId account, String name) {
        return database.sql()
                .sql("SELECT name, public_key FROM ssh_key WHERE account = ? AND name = ?")
                .param(account.value())
                .param(name)
                .query((row, _) -> read(row))
                .optional();
    }

    /**
     * Stores a key.
     *
     * @throws org.springframework.dao.DuplicateKeyException the account has one of this name
     */
    public void insert(AccountId account, SshKey key, Instant now) {
        database.sql()
                .sql("INSERT INTO ssh_key (account, name, public_key, created) VALUES (?, ?, ?, ?)")
                .param(account.value())
                .param(key.keyName())
                .param(key.key())
                .param(Columns.time(now))
                .update();
    }

    /** Removes a key. False: there was none. */
    public boolean remove(AccountId account, String name) {
        return database.sql()
                        .sql("DELETE FROM ssh_key WHERE account = ? AND name = ?")
                        .param(account.value())
                        .param(name)
                        .update()
                == 1;
    }

    private static SshKey read(ResultSet row) throws SQLException {
        return new SshKey(row.getString("public_key"), row.getString("name"));
    }
}

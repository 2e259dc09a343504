package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountQuota;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of consumer keys. */
public final class CredentialStore {

    private final CloudDatabase database;
    private final RuleStore rules;

    CredentialStore(CloudDatabase database) {
        this.database = database;
        this.rules = new RuleStore(database, "credential", "credential_id");
    }

    /** Inserts an immediately valid key of this account. Run it in a transaction. */
    void insertValidated(NewCredential credential, AccountId account, Instant now) {
        requireRoom(account, now);
        insert(credential, account, ApiCredential.State.VALIDATED, null, now);
    }

    /** Inserts a key that waits for the holder of the token to answer. */
    void insertPending(NewCredential credential, String tokenHash, String network, Instant now) {
        insert(credential, null, ApiCredential.State.PENDING_VALIDATION, new Question(tokenHash, network), now);
    }

    /** The token that answers a waiting key, and the network it was requested from. */
    private record Question(String tokenHash, String network) {}

    private void insert(
            NewCredential credential,
            @Nullable AccountId account,
            ApiCredential.State state,
            @Nullable Question question,
            Instant now) {
        long id = database.insert(database.sql()
                .sql("""
                        INSERT INTO credential (application_id, account, consumer_key_hash, state, created, validation_hash,
                            asked_from, redirection, allowed_ips)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(credential.applicationId())
                .param(account == null ? null : account.value())
                .param(credential.keyHash())
                .param(state.wire())
                .param(Columns.time(now))
                .param(question == null ? null : question.tokenHash())
                .param(question == null ? null : question.network())
                .param(credential.redirection().orElse(null))
                .param(String.join(" ", credential.allowedIPs())));
        rules.insert(id, credential.rules());
    }

    /** The key that waits for an answer to this token, requested after `since`. */
    Optional<Credential> findPending(String tokenHash, Instant since) {
        return find("validation_hash = ? AND created > ?", List.of(tokenHash, Columns.time(since)));
    }

    /** How many keys of an application wait for an answer, and since when the oldest does. */
    record Waiting(long count, Optional<Instant> oldest) {}

    /** The keys of an application that wait for an answer and were requested from this network after `since`. */
    Waiting countWaiting(long application, String network, Instant since) {
        return database.sql()
                .sql("""
                        SELECT COUNT(*) AS waiting, MIN(created) AS oldest FROM credential
                        WHERE application_id = ? AND state = ? AND created > ? AND asked_from = ?
                        """)
                .params(List.of(
                        application, ApiCredential.State.PENDING_VALIDATION.wire(), Columns.time(since), network))
                .query((row, _) -> new Waiting(row.getLong("waiting"), Columns.findInstant(row, "oldest")))
                .single();
    }

    /** The unanswered key requests of all applications of an account, made after `since`. */
    long countOpen(AccountId owner, Instant since) {
        return database.sql()
                .sql("""
                        SELECT COUNT(*) FROM credential c JOIN application a ON a.id = c.application_id
                        WHERE a.account = ? AND c.state = ? AND c.created > ?
                        """)
                .params(List.of(owner.value(), ApiCredential.State.PENDING_VALIDATION.wire(), Columns.time(since)))
                .query(Long.class)
                .single();
    }

    /** Checks that an account may have one more key, in this transaction. */
    void requireRoom(AccountId account, Instant now) {
        AccountQuota.require(database, account, AccountLimit.CREDENTIALS, () -> countValid(account, now));
    }

    private long countValid(AccountId account, Instant now) {
        return database.sql()
                .sql("""
                        SELECT COUNT(*) FROM credential
                        WHERE account = ? AND state = ? AND (expires IS NULL OR expires > ?)
                        """)
                .params(List.of(account.value(), ApiCredential.State.VALIDATED.wire(), Columns.time(now)))
                .query(Long.class)
                .single();
    }

    /** A key of any account. */
    public Optional<Credential> find(long id) {
        return find("id = ?", List.of(id));
    }

    /** Blocks other changes of a key until the caller's transaction ends: its next state depends on its current one. */
    public void lock(long id) {
        database.sql()
                .sql("SELECT id FROM credential WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /** A key of this account. */
    public Optional<Credential> find(long id, AccountId account) {
        return find("id = ? AND account = ?", List.of(id, account.value()));
    }

    private Optional<Credential> find(String condition, List<?> values) {
        return database.sql()
                .sql("SELECT * FROM credential WHERE " + condition)
                .params(values)
                .query(CredentialStore::read)
                .optional()
                // Read after the row, never while it is open: a call that holds one connection must not wait for a
                // second.
                .map(credential -> credential.withRules(rules.list(credential.id())));
    }

    /** The keys of an account, oldest first, in two reads. */
    public List<Credential> list(AccountId account) {
        List<Credential> rows = database.sql()
                .sql("SELECT * FROM credential WHERE account = ? ORDER BY id")
                .param(account.value())
                .query(CredentialStore::read)
                .list();
        Map<Long, List<AccessRule>> byKey = rules.list(account, Long.class);
        return rows.stream()
                .map(row -> row.withRules(byKey.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Writes a customer's answer; false: somebody else answered first. */
    boolean answer(String tokenHash, AccountId account, ApiCredential.State state, Optional<Instant> expires) {
        return database.sql()
                        .sql("""
                                UPDATE credential SET account = ?, state = ?, expires = ?, validation_hash = NULL
                                WHERE validation_hash = ? AND state = ?
                                """)
                        .param(account.value())
                        .param(state.wire())
                        .param(expires.map(Columns::time).orElse(null))
                        .param(tokenHash)
                        .param(ApiCredential.State.PENDING_VALIDATION.wire())
                        .update()
                == 1;
    }

    public void setAllowedIPs(long id, List<String> blocks) {
        database.sql()
                .sql("UPDATE credential SET allowed_ips = ? WHERE id = ?")
                .params(List.of(String.join(" ", blocks), id))
                .update();
    }

    void setLastUse(long id, Instant now) {
        database.sql()
                .sql("UPDATE credential SET last_use = ? WHERE id = ?")
                .params(List.of(Columns.time(now), id))
                .update();
    }

    /** Removes a key with its rules. Run it in a transaction. */
    public void remove(long id) {
        database.sql()
                .sql("DELETE FROM credential_rule WHERE credential_id = ?")
                .param(id)
                .update();
        database.sql().sql("DELETE FROM credential WHERE id = ?").param(id).update();
    }

    /** Removes every key of an account. To be run in a transaction. */
    void removeAll(AccountId account) {
        database.sql().sql("""
                        DELETE FROM credential_rule WHERE credential_id IN (SELECT id FROM credential WHERE account = ?)
                        """).param(account.value()).update();
        database.sql()
                .sql("DELETE FROM credential WHERE account = ?")
                .param(account.value())
                .update();
    }

    /** Unanswered requests that can no longer be answered. */
    List<Long> listForgotten(Instant before) {
        return database.sql()
                .sql("SELECT id FROM credential WHERE state = ? AND created <= ? ORDER BY id")
                .params(List.of(ApiCredential.State.PENDING_VALIDATION.wire(), Columns.time(before)))
                .query(Long.class)
                .list();
    }

    static Credential read(ResultSet row, int number) throws SQLException {
        return new Credential(
                row.getLong("id"),
                row.getLong("application_id"),
                Columns.findText(row, "account").map(AccountId::new),
                Columns.wire(row, "state", ApiCredential.State.class),
                Columns.instant(row, "created"),
                Columns.findInstant(row, "expires"),
                Columns.findInstant(row, "last_use"),
                Columns.findText(row, "redirection"),
                AddressBlocks.kept(row.getString("allowed_ips")),
                List.of());
    }
}

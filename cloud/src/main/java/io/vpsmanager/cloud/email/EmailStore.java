package io.vpsmanager.cloud.email;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.cloud.database.HistoryFilter;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The rows of mails. */
public final class EmailStore {

    /** More than any account was sent. */
    private static final int MAX = 10_000;

    private static final int MAX_CAUSE_LENGTH = 1000;

    /** How many are sealed at a time. */
    private static final int AT_ONCE = 200;

    private final CloudDatabase database;
    private final InstantSource clock;
    private final Seal seal;

    public EmailStore(CloudDatabase database, InstantSource clock, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * Inserts a mail.
     *
     * @throws org.springframework.dao.DuplicateKeyException another transaction has just inserted one under this key
     */
    EmailId insert(String key, Account to, RenderedEmail letter, EmailTemplate asked, EmailStatus standing) {
        return new EmailId(database.insert(database.sql()
                .sql("""
                        INSERT INTO email (unique_key, account, address, subject, sealed_body, sealed_path, secret, created,
                            standing, attempts)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(List.of(
                        key,
                        to.id().value(),
                        to.email(),
                        letter.subject(),
                        seal.close(letter.body()),
                        seal.close(asked.path()),
                        asked.kind().secret(),
                        Columns.time(clock.instant()),
                        standing.name()))));
    }

    boolean has(String key) {
        return database.sql()
                .sql("SELECT id FROM email WHERE unique_key = ?")
                .param(key)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Removes unsent mails; the queue skips missing ones. `beginning`: a key prefix, without `LIKE` wildcards. */
    void removeUnsent(String beginning) {
        database.sql()
                .sql("DELETE FROM email WHERE unique_key LIKE ? AND standing <> 'SENT'")
                .param(beginning + "%")
                .update();
    }

    Optional<EmailRow> find(EmailId id) {
        return database.sql()
                .sql("SELECT * FROM email WHERE id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** A mail to this account. */
    public Optional<EmailRow> find(AccountId account, EmailId id) {
        return database.sql()
                .sql("SELECT * FROM email WHERE id = ? AND account = ?")
                .param(id.value())
                .param(account.value())
                .query(this::read)
                .optional();
    }

    /** The numbers of an account's mails, oldest first. */
    public List<EmailId> listIds(AccountId account) {
        return database.sql()
                .sql("SELECT id FROM email WHERE account = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY")
                .param(account.value())
                .param(MAX)
                .query((row, _) -> new EmailId(row.getLong("id")))
                .list()
                .reversed();
    }

    /** An account's mails, oldest first. */
    public List<EmailRow> list(AccountId account) {
        return database.sql()
                .sql("SELECT * FROM email WHERE account = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY")
                .param(account.value())
                .param(MAX)
                .query(this::read)
                .list()
                .reversed();
    }

    /** One page of an account's mails, newest first. */
    public HistoryPage<EmailRow> page(AccountId account, Optional<Place> place, int size) {
        HistoryQuery<EmailTemplate.Kind> asked =
                new HistoryQuery<>(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), place, size);
        return HistoryFilter.page(asked, query -> {
            HistoryFilter filter = new HistoryFilter(query, "created");
            return database.sql()
                    .sql("SELECT h.* FROM email h WHERE h.account = ?" + filter.sql())
                    .param(account.value())
                    .params(filter.values())
                    .query(this::read)
                    .list();
        });
    }

    /** Every mail still to be sent, oldest first. */
    List<EmailId> listWaiting() {
        return database.sql()
                .sql("SELECT id FROM email WHERE standing = 'WAITING' ORDER BY id")
                .query((row, _) -> new EmailId(row.getLong("id")))
                .list();
    }

    void sent(EmailId id) {
        end(id, EmailStatus.SENT);
    }

    /** Marks a waiting mail as readable only in the console. */
    void keep(EmailId id) {
        database.sql()
                .sql("UPDATE email SET standing = 'KEPT' WHERE id = ? AND standing = 'WAITING'")
                .param(id.value())
                .update();
    }

    void giveUp(EmailId id) {
        end(id, EmailStatus.FAILED);
    }

    /** Counts a failed attempt. */
    void failed(EmailId id, String cause) {
        database.sql()
                .sql("UPDATE email SET attempts = attempts + 1, cause = ? WHERE id = ? AND standing = 'WAITING'")
                .param(cause.substring(0, Math.min(cause.length(), MAX_CAUSE_LENGTH)))
                .param(id.value())
                .update();
    }

    private void end(EmailId id, EmailStatus standing) {
        database.sql()
                .sql("UPDATE email SET standing = ?, ended = ? WHERE id = ? AND standing = 'WAITING'")
                .param(standing.name())
                .param(Columns.time(clock.instant()))
                .param(id.value())
                .update();
    }

    /** Seals what earlier versions stored in clear. Safe to repeat, and for several managers at once. */
    public void sealOld() {
        List<EmailRow> old;
        do {
            old = database.sql()
                    .sql("SELECT * FROM email WHERE body IS NOT NULL ORDER BY id FETCH FIRST ? ROWS ONLY")
                    .param(AT_ONCE)
                    .query(this::read)
                    .list();
            old.forEach(email -> database.sql()
                    .sql("""
                            UPDATE email SET sealed_body = ?, sealed_path = ?, body = NULL, path = NULL
                            WHERE id = ? AND body IS NOT NULL
                            """)
                    .param(seal.close(email.body()))
                    .param(seal.close(email.path()))
                    .param(email.id().value())
                    .update());
        } while (!old.isEmpty());
    }

    /** The text of a sealed column, or the clear text of a row not yet sealed. */
    private String text(ResultSet row, String column) throws SQLException {
        Optional<String> sealed = Columns.findText(row, "sealed_" + column);
        return sealed.isPresent() ? seal.open(sealed.get()) : row.getString(column);
    }

    private EmailRow read(ResultSet row, int number) throws SQLException {
        return new EmailRow(
                new EmailId(row.getLong("id")),
                row.getString("address"),
                row.getString("subject"),
                text(row, "body"),
                text(row, "path"),
                row.getBoolean("secret"),
                Columns.instant(row, "created"),
                EmailStatus.valueOf(row.getString("standing")),
                row.getInt("attempts"),
                Columns.findInstant(row, "ended"),
                Columns.findText(row, "cause"));
    }
}

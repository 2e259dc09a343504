package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.account.AccountQuota;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Columns;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.value.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of OAuth2 clients and their tokens. Only the hash of a token is kept. */
public final class ClientStore {

    private final CloudDatabase database;
    private final RuleStore rules;

    ClientStore(CloudDatabase database) {
        this.database = database;
        this.rules = new RuleStore(database, "oauth2_client", "client_id");
    }

    /** To be run in a transaction. */
    void insert(ClientRow client) {
        AccountQuota.require(database, client.account(), AccountLimit.CLIENTS, () -> count(client.account()));
        database.sql()
                .sql("""
                        INSERT INTO oauth2_client (id, account, secret_hash, name, description, flow, callback_urls, created,
                            allowed_ips, expires)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(client.id())
                .param(client.account().value())
                .param(client.secretHash())
                .param(client.name())
                .param(client.description())
                .param(client.flow().wire())
                .param(urls(client))
                .param(Columns.time(client.created()))
                .param(String.join(" ", client.bounds().allowedIPs()))
                .param(client.bounds().expires().map(Columns::time).orElse(null))
                .update();
        rules.insert(client.id(), client.bounds().rules());
    }

    void update(ClientRow client) {
        database.sql()
                .sql("UPDATE oauth2_client SET name = ?, description = ?, callback_urls = ? WHERE id = ?")
                .param(client.name())
                .param(client.description())
                .param(urls(client))
                .param(client.id())
                .update();
    }

    /** A client of any account. */
    Optional<ClientRow> find(String id) {
        return database.sql()
                .sql("SELECT * FROM oauth2_client WHERE id = ?")
                .param(id)
                .query(ClientStore::read)
                .optional();
    }

    /** A client of this account. */
    public Optional<ClientRow> find(String id, AccountId account) {
        return find(id).filter(client -> client.account().equals(account));
    }

    /** The clients of an account, oldest first, in two reads. */
    public List<ClientRow> list(AccountId account) {
        List<ClientRow> rows = database.sql()
                .sql("SELECT * FROM oauth2_client WHERE account = ? ORDER BY created, id")
                .param(account.value())
                .query(ClientStore::read)
                .list();
        Map<String, List<AccessRule>> byClient = rules.list(account, String.class);
        return rows.stream()
                .map(row -> row.withRules(byClient.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Sets when a client of this account expires, with all its tokens; false if there is none. */
    public boolean setEnd(String id, AccountId account, Optional<Instant> end) {
        return database.sql()
                        .sql("UPDATE oauth2_client SET expires = ? WHERE id = ? AND account = ?")
                        .param(end.map(Columns::time).orElse(null))
                        .param(id)
                        .param(account.value())
                        .update()
                == 1;
    }

    private long count(AccountId account) {
        return database.sql()
                .sql("SELECT count(*) FROM oauth2_client WHERE account = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    /** Removes a client and its tokens. */
    public void remove(String id) {
        database.sql().sql("DELETE FROM oauth2_client WHERE id = ?").param(id).update();
    }

    /** Removes every client of an account, and their tokens. */
    void removeAll(AccountId account) {
        database.sql()
                .sql("DELETE FROM oauth2_client WHERE account = ?")
                .param(account.value())
                .update();
    }

    void insertToken(String client, String tokenHash, Instant expires) {
        database.sql()
                .sql("INSERT INTO oauth2_token (token_hash, client_id, expires) VALUES (?, ?, ?)")
                .params(List.of(tokenHash, client, Columns.time(expires)))
                .update();
    }

    /** The client that an unexpired token was issued to, and its restrictions. */
    record Bearer(Caller.Client client, ClientBounds bounds) {}

    Optional<Bearer> findToken(String tokenHash, Instant now) {
        // One row for each rule of the client, of which there is at least one.
        List<Bearer> rows = database.sql()
                .sql("""
                        SELECT t.id, t.client_id, c.account, c.allowed_ips, c.expires, r.method, r.path
                        FROM oauth2_token t
                        JOIN oauth2_client c ON c.id = t.client_id
                        JOIN oauth2_client_rule r ON r.client_id = c.id
                        WHERE t.token_hash = ? AND t.expires > ?
                        """)
                .params(List.of(tokenHash, Columns.time(now)))
                .query((row, _) -> bearer(row))
                .list();
        List<AccessRule> all =
                rows.stream().flatMap(row -> row.client().rules().stream()).toList();
        return rows.stream().findFirst().map(first -> {
            Caller.Client client = first.client();
            return new Bearer(
                    new Caller.Client(client.account(), client.clientId(), client.tokenId(), all),
                    first.bounds().withRules(all));
        });
    }

    private static Bearer bearer(ResultSet row) throws SQLException {
        List<AccessRule> rule = List.of(RuleStore.read(row));
        return new Bearer(
                new Caller.Client(
                        new AccountId(row.getString("account")), row.getString("client_id"), row.getLong("id"), rule),
                bounds(row));
    }

    /** All but the rules, which have their own rows. */
    private static ClientBounds bounds(ResultSet row) throws SQLException {
        return new ClientBounds(
                List.of(), AddressBlocks.kept(row.getString("allowed_ips")), Columns.findInstant(row, "expires"));
    }

    public void removeToken(long id) {
        database.sql().sql("DELETE FROM oauth2_token WHERE id = ?").param(id).update();
    }

    void removeExpiredTokens(Instant now) {
        database.sql()
                .sql("DELETE FROM oauth2_token WHERE expires <= ?")
                .param(Columns.time(now))
                .update();
    }

    private static @org.jspecify.annotations.Nullable String urls(ClientRow client) {
        return client.callbackUrls().map(urls -> String.join(" ", urls)).orElse(null);
    }

    private static ClientRow read(ResultSet row, int number) throws SQLException {
        return new ClientRow(
                row.getString("id"),
                new AccountId(row.getString("account")),
                row.getString("secret_hash"),
                row.getString("name"),
                row.getString("description"),
                Columns.wire(row, "flow", OAuth2Client.Flow.class),
                Columns.findText(row, "callback_urls").map(Columns::split),
                Columns.instant(row, "created"),
                bounds(row));
    }
}

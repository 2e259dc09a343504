package io.vpsmanager.e2e.access;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The started program with two servers, each with three contacts, and a stranger; one of the servers is expired. */
final class World implements AutoCloseable {

    static final String SERVER = "vps-walk";
    static final String EXPIRED = "vps-expired";

    /** Who has a part in both servers. */
    enum Contact {
        ADMIN("ad10001-ovh"),
        TECH("te10002-ovh"),
        BILLING("bi10003-ovh");

        final String account;

        Contact(String account) {
            this.account = account;
        }
    }

    private static final String STRANGER = "st10004-ovh";

    final RunningManager manager;
    final SignedClient stranger;
    final Map<Contact, SignedClient> contacts = new EnumMap<>(Contact.class);
    private final EmbeddedPostgres postgres;
    private final SingleConnectionDataSource connection;
    private final JdbcClient sql;
    private final String everything;

    World(Path data) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        connection = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), true);
        sql = JdbcClient.create(connection);
        manager = RunningManager.start(
                data,
                Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", ""),
                "--no-demo",
                "--speed",
                "1000",
                "--account-calls",
                "0",
                "--address-calls",
                "0",
                "--database",
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""));
        Operator operator = manager.operator();
        for (Contact contact : Contact.values()) {
            contacts.put(contact, new SignedClient(operator.createAccount(contact.account)));
        }
        stranger = new SignedClient(operator.createAccount(STRANGER));
        List<String> servers = List.of(SERVER, EXPIRED);
        servers.stream()
                .map(server ->
                        operator.createVps(server, Contact.ADMIN.account, List.of("snapshot", "automatedBackup")))
                .toList()
                .forEach(operator::rest);
        servers.stream().map(operator::addIp).toList().forEach(operator::rest);
        servers.stream()
                .map(server -> admin().call("POST", "/vps/" + server + "/createSnapshot", "{}"))
                .map(task -> task.body().get("id").asLong())
                .toList()
                .forEach(operator::rest);
        for (Contact contact : Contact.values()) {
            sql.sql("UPDATE contact SET account = ? WHERE role = ?")
                    .params(contact.account, contact.name())
                    .update();
        }
        sql.sql("""
                        INSERT INTO email (unique_key, account, address, subject, body, path, created, standing, attempts)
                        VALUES ('walk', ?, 'admin@example.com', ?, 'Hello', '/account', CURRENT_TIMESTAMP, 'KEPT', 0)
                        """).params(Contact.ADMIN.account, "About " + SERVER).update();
        // The manager plans by itself, and takes what is due.
        sql.sql("""
                        INSERT INTO automated_backup_plan (service_id, second_of_day, due)
                        SELECT id, 0, CURRENT_TIMESTAMP + INTERVAL '300 days' FROM service
                        ON CONFLICT (service_id) DO UPDATE SET due = excluded.due
                        """).update();
        everything = digests(sql);
        sql.sql("UPDATE service SET expiration = CURRENT_DATE - 3 WHERE name = ?")
                .param(EXPIRED)
                .update();
    }

    String url() {
        return manager.url();
    }

    SignedClient of(Contact contact) {
        return contacts.getOrDefault(contact, stranger);
    }

    SignedClient admin() {
        return of(Contact.ADMIN);
    }

    /** A further application of the administrator, with a key that may do everything. */
    SignedClient application(String name) {
        return new SignedClient(manager.operator().createApplication(Contact.ADMIN.account, name));
    }

    /** The number of a key. */
    long credential(SignedClient key) {
        return key.call("GET", "/auth/currentCredential", "")
                .body()
                .get("credentialId")
                .asLong();
    }

    /** A key whose time is over. */
    SignedClient expired() {
        SignedClient key = application("expired");
        sql.sql("UPDATE credential SET expires = now() - INTERVAL '1 minute' WHERE id = ?")
                .param(credential(key))
                .update();
        return key;
    }

    /** A key that its customer has revoked. */
    SignedClient revoked() {
        SignedClient key = application("revoked");
        Http.Answer answer = admin().call("DELETE", "/me/api/credential/" + credential(key), "");
        if (answer.status() != 200) {
            throw new AssertionError("the key was not revoked: " + answer);
        }
        return key;
    }

    /** A key that its customer has not answered for. */
    SignedClient pending() {
        Map<String, String> keys = new HashMap<>(admin().keys());
        Http.Answer asked = admin().call("POST", "/auth/credential", """
                        {"accessRules": [{"method": "GET", "path": "/*"}, {"method": "POST", "path": "/*"},
                            {"method": "PUT", "path": "/*"}, {"method": "DELETE", "path": "/*"}]}
                        """);
        keys.put("OVH_CONSUMER_KEY", asked.body().get("consumerKey").asString());
        return new SignedClient(keys);
    }

    /** Gives a key these rules and no other; they count from its next call on. */
    void setRules(long credential, List<String> rules) {
        sql.sql("DELETE FROM credential_rule WHERE credential_id = ?")
                .param(credential)
                .update();
        for (int i = 0; i < rules.size(); i++) {
            String[] rule = rules.get(i).split(" ", 2);
            sql.sql("INSERT INTO credential_rule (credential_id, position, method, path) VALUES (?, ?, ?, ?)")
                    .params(credential, i, rule[0], rule[1])
                    .update();
        }
    }

    /** All that the program keeps, save when a key was used last and what the task engine notes for itself. */
    Map<String, String> everything() {
        return sql
                .sql(everything)
                .query((row, _) -> Map.entry(row.getString("name"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String digests(JdbcClient sql) {
        return sql.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'scheduled_tasks'
                        """).query(String.class).list().stream()
                .map("""
                        SELECT '%1$s' AS name,
                            count(*) || ' rows ' || md5(coalesce(string_agg(r, '' ORDER BY r), '')) AS digest
                        FROM (SELECT (to_jsonb(t) - 'last_use')::text AS r FROM "%1$s" t) AS every_row
                        """::formatted)
                .collect(Collectors.joining(" UNION ALL "));
    }

    @Override
    public void close() throws IOException {
        manager.close();
        connection.destroy();
        postgres.close();
    }
}

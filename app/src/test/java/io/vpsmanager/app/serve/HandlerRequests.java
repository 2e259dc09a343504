package io.vpsmanager.app.serve;

import io.vpsmanager.app.serve.HandlerTable.Row;
import io.vpsmanager.contract.termination.TerminationPage;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.path.Paths;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is sent to a handler: an address and a form that fit it.
 *
 * @param account whose things the addresses name
 * @param service whose task they name
 */
record HandlerRequests(JdbcClient sql, AccountId account, ServiceName service) {

    /** A form that fits every handler. */
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("account", "nobody"),
            Map.entry("answer", "validate"),
            Map.entry("confirmation", "made-up"),
            Map.entry("currentPassword", "made up"),
            Map.entry("description", "walked"),
            Map.entry("displayName", "walked"),
            Map.entry("imageId", "made-up"),
            Map.entry("key", "ssh-ed25519 made-up"),
            Map.entry("keyName", "walked"),
            Map.entry("keymap", "fr"),
            Map.entry("language", "en_GB"),
            Map.entry("name", "walked"),
            Map.entry("password", "a new pass phrase"),
            Map.entry("passwordAgain", "a new pass phrase"),
            Map.entry("restorePoint", "2026-01-27T09:00:00Z"),
            Map.entry("reverse", "walked.example.com"),
            Map.entry("theme", "dark"),
            Map.entry("threshold", "10"),
            Map.entry("time", "03:00"),
            Map.entry("timeZone", "Europe/Berlin"),
            Map.entry("type", "full"),
            Map.entry("wanted", "true"),
            Map.entry("watched", "true"));

    String path(Row row, ServiceName server) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("{serviceName}", server.value()),
                Map.entry("{action:reboot|stop|start|rescue|leave-rescue}", "reboot"),
                Map.entry("{action:create|restore|delete|abort}", "create"),
                Map.entry("{applicationId}", first("SELECT id FROM application WHERE account = '" + account + "'")),
                Map.entry("{chart}", "cpu"),
                Map.entry("{clientId}", "made-up"),
                Map.entry("{credentialId}", first("SELECT id FROM credential WHERE account = '" + account + "'")),
                Map.entry("{id}", id(row)),
                Map.entry(
                        "{ipAddress}",
                        first("SELECT address FROM ip JOIN service s ON s.id = service_id " + "WHERE s.name = '"
                                + server + "'")),
                Map.entry("{moment}", "2026-01-27T09:00:00Z"),
                Map.entry("{name}", "made-up.js"),
                Map.entry("{tile}", "configuration"),
                Map.entry("{token}", "made-up"),
                Map.entry("{*screen}", "made-up"));
        String path = row.pattern();
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return row.pattern().equals(Paths.CONFIRM_TERMINATION)
                ? TerminationPage.of(Long.parseLong(first("SELECT id FROM service WHERE name = '" + server + "'")), "x")
                : path;
    }

    Map<String, String> form(ServiceName server) {
        Map<String, String> form = new TreeMap<>(FORM);
        form.put("confirm", server.value());
        form.put("end", "");
        form.put("gigabytes", "");
        form.put(
                "disk",
                first("SELECT d.id FROM disk d JOIN service s ON s.id = d.service_id WHERE s.name = '" + server + "'"));
        return form;
    }

    private String id(Row row) {
        return switch (row.pattern()) {
            case Paths.EMAIL -> first("SELECT id FROM email WHERE account = '" + account + "'");
            case Paths.TASK -> first("SELECT id FROM task WHERE service_name = '" + service + "'");
            default -> first("SELECT id FROM session WHERE account = '" + account + "'");
        };
    }

    private String first(String query) {
        return sql.sql(query).query(String.class).list().getFirst();
    }
}

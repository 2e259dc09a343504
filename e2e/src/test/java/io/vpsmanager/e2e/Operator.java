package io.vpsmanager.e2e;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The operator door of a running manager. */
public record Operator(String url, String token) {

    /** The password of every account made here. */
    public static final String PASSWORD = "correct horse battery";

    private static final Set<String> ENDS = Set.of("DONE", "ERROR", "CANCELLED", "STUCK");

    public JsonNode get(String path) {
        return call("GET", path, null);
    }

    /** Makes an account with an application of its own; the application's keys, named as in `demo.env`. */
    public Map<String, String> createAccount(String id) {
        return createAccount(id, "en_GB");
    }

    /** The same, its console in a language such as `fr_FR`. */
    public Map<String, String> createAccount(String id, String language) {
        Map<String, String> account = new HashMap<>(Map.of(
                "id",
                id,
                "email",
                id + "@example.com",
                "password",
                PASSWORD,
                "country",
                "FR",
                "subsidiary",
                "FR",
                "language",
                language,
                "currency",
                "EUR",
                "timeZone",
                "Europe/Paris"));
        call("POST", "/accounts", account);
        return createApplication(id, "test");
    }

    /** Makes an application that may do everything for its account; its keys, named as in `demo.env`. */
    public Map<String, String> createApplication(String account, String name) {
        JsonNode keys = call("POST", "/accounts/" + account + "/applications?name=" + name, null);
        return Map.of(
                "OVH_ENDPOINT", url + "/1.0",
                "OVH_APPLICATION_KEY", keys.get("applicationKey").asString(),
                "OVH_APPLICATION_SECRET", keys.get("applicationSecret").asString(),
                "OVH_CONSUMER_KEY", keys.get("consumerKey").asString());
    }

    /** Delivers a server of the demo account; the number of its task. */
    public long createVps(String name) {
        return createVps(name, "ab12345-ovh");
    }

    /** Delivers a server of an account; the number of its task. */
    public long createVps(String name, String account) {
        return createVps(name, account, List.of());
    }

    public long createVps(String name, String account, List<String> options) {
        Map<String, Object> order = Map.of(
                "name", name, "account", account, "plan", "vps-2025-starter", "datacenter", "GRA", "options", options);
        return call("POST", "/vps", order).get("id").asLong();
    }

    /** Compares every server with the engine, and looks at the watched disks. */
    public void reconcile() {
        call("POST", "/reconcile", Map.of());
    }

    public long deleteVps(String name) {
        return call("DELETE", "/vps/" + name, null).get("id").asLong();
    }

    public long netboot(String name, String mode) {
        return call("PUT", "/vps/" + name + "/netboot?mode=" + mode, null)
                .get("id")
                .asLong();
    }

    /** Has a backup of a server taken now; the number of its task. */
    public long backUp(String vps) {
        return call("POST", "/vps/" + vps + "/backups", null).get("id").asLong();
    }

    /** Gives a server an additional address; the number of its task. */
    public long addIp(String vps) {
        return call("POST", "/vps/" + vps + "/ips", null).get("id").asLong();
    }

    /** Makes an account the `ADMIN`, `TECH` or `BILLING` contact of a server. */
    public void setContact(String vps, String role, String account) {
        call("PUT", "/vps/" + vps + "/contacts/" + role + "?account=" + account, null);
    }

    /** Locks a server, or ends that. */
    public void setLocked(String vps, boolean on) {
        call("PUT", "/vps/" + vps + "/lock?on=" + on, null);
    }

    /** Plans a fault at a place for one server; its number. */
    public long fault(String place, String vps, String fault) {
        return fault(place, vps, fault, Map.of());
    }

    public long fault(String place, String vps, String fault, Map<String, ?> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.putAll(Map.of("place", place, "vps", vps, "fault", fault));
        return call("POST", "/faults", rule).get("id").asLong();
    }

    public void release(long fault) {
        call("POST", "/faults/" + fault + "/release", null);
    }

    /** Has a stuck task try again. */
    public void resume(long task) {
        call("POST", "/tasks/" + task + "/resume", null);
    }

    public void clearFaults() {
        call("DELETE", "/faults", null);
    }

    /** How often a planned fault was come across. */
    public long hits(long fault) {
        return get("/faults")
                .valueStream()
                .filter(rule -> rule.get("id").asLong() == fault)
                .mapToLong(rule -> rule.get("hits").asLong())
                .sum();
    }

    public String state(String vps) {
        return get("/vps")
                .valueStream()
                .filter(row -> row.get("name").asString().equals(vps))
                .map(row -> row.get("state").asString())
                .findFirst()
                .orElse("(gone)");
    }

    /** What the engine really did to a machine, and how often. */
    public Map<String, Long> actions(String vps) {
        return get("/engine/" + vps + "/actions")
                .valueStream()
                .collect(Collectors.toMap(row -> row.get("action").asString(), row -> row.get("count")
                        .asLong()));
    }

    /** Waits for a task to rest; how it stands. */
    public String rest(long task) {
        Waiting.until("task " + task + " rests", () -> ENDS.contains(taskState(task)));
        return taskState(task);
    }

    private String taskState(long task) {
        return get("/tasks/" + task).get("state").asString();
    }

    private JsonNode call(String method, String path, @Nullable Map<String, ?> body) {
        HttpRequest.BodyPublisher sent = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(Http.JSON.writeValueAsString(body));
        Http.Answer answer = Http.send(HttpRequest.newBuilder(URI.create(url + "/operator" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, sent)
                .build());
        if (answer.status() != 200) {
            throw new AssertionError(method + " " + path + " answered " + answer);
        }
        return answer.body();
    }
}

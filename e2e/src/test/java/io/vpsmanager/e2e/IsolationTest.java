package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two customers, ten thousand random operations between one another: no answer to one names a thing of the other. */
class IsolationTest {

    private static final int OPERATIONS = 10_000;
    private static final int AT_ONCE = 8;
    private static final int SERVERS = 4;

    /** What is read of a server; `%s` is its name. */
    private static final List<String> READS = List.of(
            "/vps",
            "/me",
            "/auth/details",
            "/auth/currentCredential",
            "/vps/%s",
            "/vps/%s/ips",
            "/vps/%s/disks",
            "/vps/%s/tasks",
            "/vps/%s/option",
            "/vps/%s/activeOptions",
            "/vps/%s/serviceInfos",
            "/vps/%s/distribution",
            "/vps/%s/images/current",
            "/vps/%s/datacenter",
            "/vps/%s/models");

    /**
     * One customer.
     *
     * @param servers its servers' names
     * @param marks texts that only its own answers may hold
     */
    private record Customer(String account, SignedClient client, List<String> servers, List<String> marks) {}

    @Test
    void noAnswerNamesAThingOfTheOther(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        try (RunningManager manager = RunningManager.start(
                data, "--speed", "1000", "--no-demo", "--account-calls", "1000000", "--address-calls", "1000000")) {
            List<Customer> customers =
                    List.of(customer(manager.operator(), "al10001-ovh"), customer(manager.operator(), "bo10002-ovh"));
            ConcurrentLinkedQueue<String> leaks = new ConcurrentLinkedQueue<>();
            try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
                List<Callable<Integer>> walks = IntStream.range(0, AT_ONCE)
                        .mapToObj(caller -> (Callable<Integer>) () -> walk(customers, new Random(seed + caller), leaks))
                        .toList();
                for (Future<Integer> walk : callers.invokeAll(walks)) {
                    assertThat(walk.get()).isEqualTo(OPERATIONS / AT_ONCE);
                }
            }
            assertThat(leaks).as("with -Dseed=" + seed).isEmpty();
        }
    }

    private static int walk(List<Customer> customers, Random random, ConcurrentLinkedQueue<String> leaks) {
        for (int i = 0; i < OPERATIONS / AT_ONCE; i++) {
            step(customers, random, leaks);
        }
        return OPERATIONS / AT_ONCE;
    }

    private static Customer customer(Operator operator, String account) {
        SignedClient client = new SignedClient(operator.createAccount(account));
        List<String> servers = new ArrayList<>();
        List<String> marks = new ArrayList<>(List.of(account));
        for (int i = 0; i < SERVERS; i++) {
            String name = "vps-of-" + account + "-" + i;
            operator.rest(operator.createVps(name, account));
            servers.add(name);
            client.call("GET", "/vps/" + name + "/ips", "")
                    .body()
                    .valueStream()
                    .map(JsonNode::asString)
                    .forEach(address -> marks.add('"' + address + '"'));
        }
        return new Customer(account, client, servers, marks);
    }

    /** One customer does something, to a server of its own or, as often, of the other's. */
    private static void step(List<Customer> customers, Random random, ConcurrentLinkedQueue<String> leaks) {
        Customer who = customers.get(random.nextInt(2));
        Customer whose = customers.get(random.nextInt(2));
        Customer other = customers.get(1 - customers.indexOf(who));
        String server = whose.servers().get(random.nextInt(SERVERS));
        String call;
        Http.Answer answer;
        switch (random.nextInt(10)) {
            case 0 -> {
                call = "PUT /vps/" + server;
                String body = Http.JSON.writeValueAsString(Map.of("displayName", "named by " + who.account()));
                answer = who.client().call("PUT", "/vps/" + server, body);
            }
            case 1 -> {
                String action = List.of("reboot", "stop", "start").get(random.nextInt(3));
                call = "POST /vps/" + server + "/" + action;
                answer = who.client().call("POST", "/vps/" + server + "/" + action, "");
            }
            default -> {
                String path = READS.get(random.nextInt(READS.size())).formatted(server);
                call = "GET " + path;
                answer = who.client().call("GET", path, "");
            }
        }
        String said = answer.body().toString();
        boolean strange = call.contains(server) && !who.equals(whose);
        if (strange && answer.status() != 404) {
            leaks.add(who.account() + " " + call + " answered " + answer);
        }
        if (answer.status() >= 500 || other.marks().stream().anyMatch(said::contains)) {
            leaks.add(who.account() + " " + call + " answered " + answer);
        }
    }
}

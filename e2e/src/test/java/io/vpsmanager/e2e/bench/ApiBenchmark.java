package io.vpsmanager.e2e.bench;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times the API of the started program with 20,000 servers in each of two accounts; prints a table. */
public final class ApiBenchmark {

    private static final int SERVERS = 20_000;
    private static final List<AccountId> ACCOUNTS = List.of(new AccountId("ab10001-ovh"), new AccountId("cd10002-ovh"));
    private static final int REBOOTS = 4_000;
    private static final int AT_ONCE = 16;
    private static final String KEYS = "bench.keys";

    private final SignedClient client;
    private final String bare;

    private ApiBenchmark(SignedClient client, String bare) {
        this.client = client;
        this.bare = bare;
    }

    /**
     * Fills a database and times the API on it.
     *
     * @param arguments nothing, or the folder of an earlier run, which is not filled again, and the beginning of the names of
     *     the calls to time
     */
    public static void main(String[] arguments) throws Exception {
        Path data = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("vps-manager-bench");
        if (!Files.exists(data.resolve(KEYS))) {
            fill(data);
        }
        Map<String, String> here = read(data.resolve(KEYS));
        try (RunningManager manager = RunningManager.start(
                data, "--no-demo", "--speed", "1000", "--account-calls", "1000000", "--address-calls", "1000000")) {
            System.out.println(manager.output().getLast());
            here.put("OVH_ENDPOINT", manager.url() + "/1.0");
            SignedClient client = new SignedClient(here);
            String body = client.call("GET", "/vps/" + Seed.name(ACCOUNTS.getFirst(), 1), "")
                    .body()
                    .toString();
            new ApiBenchmark(client, BareServlet.start(body, data)).run(arguments.length > 1 ? arguments[1] : "");
            manager.terminate();
        }
        // The bare server's threads would keep this program alive.
        System.exit(0);
    }

    private static void fill(Path data) throws Exception {
        Map<String, String> keys;
        try (RunningManager manager = RunningManager.start(data, "--no-demo")) {
            Operator operator = manager.operator();
            keys = operator.createAccount(ACCOUNTS.getFirst().value());
            operator.createAccount(ACCOUNTS.getLast().value());
            manager.terminate();
        }
        long start = System.nanoTime();
        Seed.fill(data, ACCOUNTS, SERVERS);
        System.out.printf("filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
        Files.write(
                data.resolve(KEYS),
                keys.entrySet().stream()
                        .map(key -> key.getKey() + "=" + key.getValue())
                        .toList());
    }

    private static Map<String, String> read(Path keys) throws IOException {
        return Files.readAllLines(keys).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private void run(String only) throws Exception {
        List<Figures> figures = new ArrayList<>();
        time(only, "GET /vps", name -> figures.add(serial(name, 200, _ -> expect(client.call("GET", "/vps", "")))));
        time(
                only,
                "page 1 of 25, expanded, by displayName",
                name -> figures.add(serial(name, 4_000, _ -> page(1, 25))));
        time(
                only,
                "page 1 of 525, expanded, by displayName",
                name -> figures.add(serial(name, 1_000, _ -> page(1, 525))));
        time(
                only,
                "pages 1 to 700 of 25, likewise",
                name -> figures.add(serial(name, 2_000, i -> page(i % 700 + 1, 25))));
        time(only, "batch of 50", name -> figures.add(serial(name, 500, i -> batch(i))));
        time(only, "GET /vps/{s}", _ -> figures.addAll(inTurn(8_000)));
        time(only, "POST reboot", _ -> {
            reboots(0);
            figures.add(reboots(REBOOTS));
        });
        System.out.println("| call | calls | a second | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|---|");
        figures.forEach(row -> System.out.println(row.row()));
    }

    private interface Timing {
        void take(String name) throws Exception;
    }

    private static void time(String only, String name, Timing timing) throws Exception {
        if (name.startsWith(only)) {
            timing.take(name);
        }
    }

    private void page(int page, int size) {
        expect(client.call(
                "GET",
                "/vps",
                Map.of(
                        "X-Pagination-Mode",
                        "CachedObjectList-Pages",
                        "X-Pagination-Number",
                        Integer.toString(page),
                        "X-Pagination-Size",
                        Integer.toString(size),
                        "X-Pagination-Sort",
                        "displayName")));
    }

    private void batch(int i) {
        String names = IntStream.range(0, 50).mapToObj(n -> name(i * 50 + n)).collect(Collectors.joining(","));
        expect(client.call("GET", "/vps/" + names, Map.of("X-OVH-Batch", ",")));
    }

    private Http.Answer bareCall() {
        return Http.send(HttpRequest.newBuilder(URI.create(bare + "/x")).build());
    }

    /** Reboots of other servers, from number `first` on. */
    private Figures reboots(int first) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long[] nanos = new long[REBOOTS];
        long wall = System.nanoTime();
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < AT_ONCE; caller++) {
                done.add(callers.submit(() -> {
                    for (int i = next.getAndIncrement(); i < REBOOTS; i = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        client.call("POST", "/vps/" + name(first + i) + "/reboot", "");
                        nanos[i] = System.nanoTime() - start;
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        return Figures.of("POST reboot, " + AT_ONCE + " at once", nanos, System.nanoTime() - wall);
    }

    /** One server and the bare servlet in turn, so that both meet the same machine. */
    private List<Figures> inTurn(int calls) {
        long[][] nanos = new long[2][calls];
        long[] wall = new long[2];
        for (int i = -calls; i < calls; i++) {
            int call = i;
            for (int side = 0; side < 2; side++) {
                long start = System.nanoTime();
                expect(side == 0 ? client.call("GET", "/vps/" + name(Math.abs(call)), "") : bareCall());
                if (i >= 0) {
                    nanos[side][i] = System.nanoTime() - start;
                    wall[side] += nanos[side][i];
                }
            }
        }
        return List.of(
                Figures.of("GET /vps/{s}", nanos[0], wall[0]),
                Figures.of("the same bytes from a bare servlet", nanos[1], wall[1]));
    }

    /** One call after another, after as many to warm up. */
    private static Figures serial(String name, int calls, IntConsumer call) {
        IntStream.range(0, calls).forEach(call);
        long[] nanos = new long[calls];
        long wall = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        return Figures.of(name, nanos, System.nanoTime() - wall);
    }

    private static String name(int i) {
        return Seed.name(ACCOUNTS.getFirst(), i % SERVERS);
    }

    private static void expect(Http.Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("answered " + answer.status() + " " + answer.body());
        }
    }
}

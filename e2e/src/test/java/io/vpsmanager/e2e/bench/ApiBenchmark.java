package io.vpsmanager.e2e.bench;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times the API of the started program with 20,000 servers in each of two accounts; prints a table. */
public final class ApiBenchmark {

    private static final int SERVERS = 20_000;
    private static final List<AccountId> ACCOUNTS = List.of(new AccountId("ab10001-ovh"), new AccountId("cd10002-ovh"));
    private static final int REBOOTS = 4_000;
    private static final int AT_ONCE = 16;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KEYS = "bench.keys";

    private final SignedClient client;
    private final BareServlet bare;
    private final List<String> rows = new ArrayList<>();

    private ApiBenchmark(SignedClient client, BareServlet bare) {
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
        // The bare server's threads would keep a program alive that has failed.
        Thread.setDefaultUncaughtExceptionHandler((_, failed) -> {
            failed.printStackTrace();
            System.exit(1);
        });
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
            new ApiBenchmark(client, BareServlet.start(data)).run(arguments.length > 1 ? arguments[1] : "");
            manager.terminate();
        }
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
        Seed.fill(data, Map.of(ACCOUNTS.getFirst(), SERVERS, ACCOUNTS.getLast(), SERVERS));
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
        read(only, "GET /vps (20,000 names)", 200, _ -> signed("/vps", Map.of()));
        read(only, "page 1 of 25, expanded, by displayName", 4_000, _ -> page(1, 25));
        read(only, "page 1 of 525, expanded, by displayName", 600, _ -> page(1, 525));
        read(only, "pages 1 to 700 of 25, expanded, by displayName", 2_000, i -> page(i % 700 + 1, 25));
        read(only, "batch of 50", 500, this::batch);
        read(only, "GET /vps/{s}", 8_000, i -> signed("/vps/" + name(i), Map.of()));
        if ("POST reboot".startsWith(only)) {
            // Twice before, to warm up; each time those that are running by then.
            reboots(RunningServers.names(client, REBOOTS));
            reboots(RunningServers.names(client, REBOOTS));
            rows.add(reboots(RunningServers.names(client, REBOOTS)).row() + " – | – |");
        }
        System.out.println(
                "| call | calls | a second | p50 ms | p95 ms | p99 ms | bare servlet, p50 ms | times that |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    /** Times a read and the bare servlet, which answers the same bytes, in turn, so that both meet the same machine. */
    private void read(String only, String name, int calls, IntFunction<HttpRequest> request) {
        if (!name.startsWith(only)) {
            return;
        }
        bare.answer(answer(request.apply(0)));
        HttpRequest bareRequest =
                HttpRequest.newBuilder(URI.create(bare.address() + "/x")).build();
        long[][] nanos = new long[2][calls];
        long[] wall = new long[2];
        // As many again before, to warm up.
        for (int i = -calls; i < calls; i++) {
            for (int side = 0; side < 2; side++) {
                HttpRequest asked = side == 0 ? request.apply(Math.abs(i)) : bareRequest;
                long start = System.nanoTime();
                answer(asked);
                if (i >= 0) {
                    nanos[side][i] = System.nanoTime() - start;
                    wall[side] += nanos[side][i];
                }
            }
        }
        Figures ours = Figures.of(name, nanos[0], wall[0]);
        double floor = Figures.of(name, nanos[1], wall[1]).p50();
        rows.add(ours.row() + String.format(Locale.ROOT, " %.2f | %.1f |", floor, ours.p50() / floor));
    }

    private HttpRequest page(int page, int size) {
        return signed(
                "/vps",
                Map.of(
                        "X-Pagination-Mode",
                        "CachedObjectList-Pages",
                        "X-Pagination-Number",
                        Integer.toString(page),
                        "X-Pagination-Size",
                        Integer.toString(size),
                        "X-Pagination-Sort",
                        "displayName"));
    }

    private HttpRequest batch(int i) {
        String names = IntStream.range(0, 50).mapToObj(n -> name(i * 50 + n)).collect(Collectors.joining(","));
        return signed("/vps/" + names, Map.of("X-OVH-Batch", ","));
    }

    private HttpRequest signed(String path, Map<String, String> headers) {
        HttpRequest.Builder request = client.signed("GET", path, "", Instant.now());
        headers.forEach(request::header);
        return request.build();
    }

    private Figures reboots(List<String> names) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long[] nanos = new long[REBOOTS];
        long wall = System.nanoTime();
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < AT_ONCE; caller++) {
                done.add(callers.submit(() -> {
                    for (int i = next.getAndIncrement(); i < REBOOTS; i = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        answer(client.signed("POST", "/vps/" + names.get(i) + "/reboot", "", Instant.now())
                                .build());
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

    private static String name(int i) {
        return Seed.name(ACCOUNTS.getFirst(), i % SERVERS);
    }

    /** The bytes as they come: what a caller makes of them is not what is timed. */
    private static byte[] answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError("answered " + answer.statusCode() + " to " + request.uri());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), e);
        }
    }
}

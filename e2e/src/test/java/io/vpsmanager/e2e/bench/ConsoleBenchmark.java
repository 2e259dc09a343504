package io.vpsmanager.e2e.bench;

import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** Times the console of the started program: its start, its pages in a browser, its answers at a steady rate, its memory. */
public final class ConsoleBenchmark {

    private static final int STARTS = 5;
    /** Until the heap has been given back, which is once a minute. */
    private static final Duration IDLE = Duration.ofSeconds(150);

    private static final Duration TIMED = Duration.ofSeconds(20);
    /** More than are made at 30 a second, warming up included. */
    private static final int REBOOTS = 1_000;

    private static final int SEARCHES = 100;

    private static final AccountId FEW = new AccountId("fe10001-ovh");
    private static final AccountId MANY = new AccountId("ma10002-ovh");
    private static final AccountId HUGE = new AccountId("hu10003-ovh");
    private static final SequencedMap<AccountId, Integer> SERVERS = new LinkedHashMap<>();

    static {
        SERVERS.put(FEW, 1_000);
        SERVERS.put(MANY, 20_000);
        SERVERS.put(HUGE, 100_000);
    }

    private ConsoleBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        starts();
        Path data = Files.createTempDirectory("vps-manager-bench");
        Map<String, String> keys = new HashMap<>();
        try (RunningManager manager = RunningManager.start(data, "--no-demo")) {
            SERVERS.keySet().forEach(account -> keys.putAll(manager.operator().createAccount(account.value())));
            keys.putAll(manager.operator().createApplication(MANY.value(), "bench"));
            manager.terminate();
        }
        Seed.fill(data, SERVERS);
        try (RunningManager manager = RunningManager.start(
                data, "--no-demo", "--speed", "1000", "--account-calls", "1000000", "--address-calls", "1000000")) {
            int servers = SERVERS.values().stream().mapToInt(Integer::intValue).sum();
            System.out.println(
                    "with " + servers + " servers: " + manager.output().getLast());
            pages(manager);
            keys.put("OVH_ENDPOINT", manager.url() + "/1.0");
            loads(manager, RunningServers.names(new SignedClient(keys), REBOOTS));
            System.out.printf(Locale.ROOT, "memory under load: %d MB%n", memory(manager));
            manager.terminate();
        }
        // The browser's driver would keep this program alive.
        System.exit(0);
    }

    /** A fresh start with the demo world, as `bin/run` does it, and the memory it comes to rest with. */
    private static void starts() throws Exception {
        for (int i = 0; i < STARTS; i++) {
            Path data = Files.createTempDirectory("vps-manager-bench");
            try (RunningManager manager = RunningManager.start(data)) {
                System.out.println("fresh start: " + manager.output().getLast());
                if (i == STARTS - 1) {
                    Thread.sleep(IDLE);
                    System.out.printf(Locale.ROOT, "memory idle: %d MB%n", memory(manager));
                }
                manager.terminate();
            }
        }
    }

    private static void pages(RunningManager manager) {
        BrowserTimes browser = new BrowserTimes(manager.url(), MANY.value());
        System.out.println(BrowserTimes.HEAD);
        browser.rows("list of 20,000", "/vps/index").forEach(System.out::println);
        browser.rows("dashboard", dashboard(Seed.name(MANY, 1))).forEach(System.out::println);
    }

    private static void loads(RunningManager manager, List<String> running) throws Exception {
        ConsoleSession first = new ConsoleSession(manager.url(), FEW.value());
        // The first row is not to measure a program that was started just now.
        Load.of("warming up", TIMED.multipliedBy(2), _ -> first.get("/vps/index"));
        System.out.println(
                "| at 30 a second | calls | a second | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|---|");
        Map<AccountId, ConsoleSession> sessions = new HashMap<>();
        for (AccountId account : SERVERS.keySet()) {
            ConsoleSession session = new ConsoleSession(manager.url(), account.value());
            sessions.put(account, session);
            print(Load.of(list(account), TIMED, _ -> session.get("/vps/index")));
        }
        ConsoleSession many = sessions.getOrDefault(MANY, first);
        print(Load.of("dashboard", TIMED, i -> many.get(dashboard(Seed.name(MANY, i)))));
        print(Load.of("reboot: feedback", TIMED, i -> many.post(dashboard(running.get(i)) + "/reboot", Map.of())));
        // Last: each reads every name of an account, and leaves the program busy with what it read.
        for (AccountId account : List.of(FEW, MANY)) {
            ConsoleSession session = sessions.getOrDefault(account, first);
            print(Load.of(list(account) + ", filtered", TIMED, i -> session.part(search(i))));
        }
        // 30 a second among 100,000 are more than two cores can do.
        ConsoleSession huge = sessions.getOrDefault(HUGE, first);
        print(Load.alone(list(HUGE) + ", filtered, one after another", SEARCHES, i -> huge.part(search(i))));
    }

    private static String list(AccountId account) {
        return String.format(Locale.ROOT, "list of %,d", SERVERS.get(account));
    }

    private static String search(int number) {
        return "/vps/index?text=web+" + number % 100;
    }

    /** At once: a row that takes long must not keep the others back. */
    private static void print(Figures figures) {
        System.out.println(figures.row());
    }

    private static String dashboard(String server) {
        return "/vps/detail/" + server + "/dashboard";
    }

    /** What the program holds of the machine's memory, in MB. */
    private static long memory(RunningManager manager) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(manager.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }
}

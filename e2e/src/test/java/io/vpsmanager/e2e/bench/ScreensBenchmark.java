package io.vpsmanager.e2e.bench;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RawConnection;
import io.vpsmanager.e2e.RfbSignIn;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What 200 open consoles cost the started program: memory, threads, and how long another caller waits. */
public final class ScreensBenchmark {

    private static final int ACCOUNTS = 4;
    private static final int SERVERS_OF_ACCOUNT = 10;
    private static final int CONSOLES_OF_SERVER = 5;
    private static final Duration TIMED = Duration.ofSeconds(20);

    /** The whole screen is asked for once, then what changes: so viewers do. */
    private static final byte[] WHOLE = {3, 0, 0, 0, 0, 0, 2, (byte) 0x80, 1, (byte) 0x90};

    private static final byte[] CHANGES = {3, 1, 0, 0, 0, 0, 2, (byte) 0x80, 1, (byte) 0x90};

    private ScreensBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("vps-manager-bench");
        List<RawConnection> screens = new ArrayList<>();
        try (RunningManager manager =
                RunningManager.start(data, "--no-demo", "--speed", "1000", "--vnc-port", "0", "--account-calls", "0")) {
            Operator operator = manager.operator();
            List<SignedClient> customers = new ArrayList<>();
            List<String> servers = new ArrayList<>();
            List<Long> deliveries = new ArrayList<>();
            for (int account = 0; account < ACCOUNTS; account++) {
                String id = "sc1000" + account + "-ovh";
                customers.add(new SignedClient(operator.createAccount(id)));
                for (int server = 0; server < SERVERS_OF_ACCOUNT; server++) {
                    servers.add("vps-" + account + "-" + server);
                    deliveries.add(operator.createVps(servers.getLast(), id));
                }
            }
            deliveries.forEach(operator::rest);
            SignedClient other = new SignedClient(operator.createAccount("ot10009-ovh"));
            operator.rest(operator.createVps("vps-other", "ot10009-ovh"));

            measure("no console", manager, other);
            for (int i = 0; i < servers.size(); i++) {
                for (int console = 0; console < CONSOLES_OF_SERVER; console++) {
                    screens.add(open(customers.get(i / SERVERS_OF_ACCOUNT), servers.get(i)));
                }
            }
            measure(screens.size() + " consoles", manager, other);
            for (RawConnection screen : screens) {
                screen.close();
            }
            measure("no console again", manager, other);
            manager.terminate();
        }
    }

    private static RawConnection open(SignedClient customer, String server) throws IOException {
        Http.Answer way = customer.call("POST", "/vps/" + server + "/openConsoleAccess", "{\"protocol\": \"VNC\"}");
        RawConnection screen = new RawConnection(way.body().get("port").asInt());
        RfbSignIn.with(screen, way.body().get("password").asString());
        screen.send(WHOLE);
        screen.read(1024);
        screen.send(CHANGES);
        return screen;
    }

    private static void measure(String what, RunningManager manager, SignedClient other) throws Exception {
        Figures figures = Load.of(what, TIMED, _ -> {
            Http.Answer answer = other.call("GET", "/vps/vps-other", "");
            if (answer.status() != 200) {
                throw new AssertionError("answered " + answer);
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%s: GET /vps/{serviceName} of another account %s; %d MB resident, %d threads of the system%n",
                what,
                figures,
                resident(manager),
                threads(manager));
    }

    private static long resident(RunningManager manager) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(manager.pid()), "status"))) {
            String line =
                    lines.filter(text -> text.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    private static long threads(RunningManager manager) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(manager.pid()), "task"))) {
            return threads.count();
        }
    }
}

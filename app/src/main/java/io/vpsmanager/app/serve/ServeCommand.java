package io.vpsmanager.app.serve;

import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.web.ui.Support;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `vps-manager serve`: runs the console and the API. */
@Command(name = ServeCommand.NAME, description = "Runs the console and the API.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    public static final String NAME = "serve";

    /** Not an exit code: the server's own threads keep the program alive. */
    public static final int RUNNING = -1;

    private static final int LARGEST_PORT = 65_535;
    private static final int MAX_WORKERS = 1_000;

    private static final int FEWEST_DAYS = 30;

    private static final int MAX_DAYS = 36_500;

    /** The support contact of the demo's customers: nobody, at a name that exists nowhere. */
    private static final String DEMO_SUPPORT = "support@vps-manager.example";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "HTTP port, 0 for any free one.")
    private int port;

    @Option(names = "--tls-port", paramLabel = "N", defaultValue = "0", description = "HTTPS port, 0 for any free one.")
    private int tlsPort;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "Folder of all that is kept.")
    private Path data = Path.of("data");

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "simulator",
            description = "Where machines run: simulator.")
    private String engine = "simulator";

    @Option(names = "--no-demo", description = "Do not build the demo world.")
    private boolean noDemo;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "10",
            description = "Speed of simulated machines; 1 is real.")
    private double speed;

    @Option(names = "--public-url", paramLabel = "URL", description = "The address that customers use.")
    private @Nullable String publicUrl;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "jdbc:postgresql://host/name; user and password from VPS_MANAGER_DATABASE_USER",
                "and VPS_MANAGER_DATABASE_PASSWORD. Without it, a file in the data folder."
            })
    private @Nullable String database;

    @Option(
            names = "--secret-key",
            paramLabel = "FILE",
            description = "32 bytes that seal secrets; several managers share one.")
    private @Nullable Path secretKey;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "What is sold; without it, the program's own.")
    private @Nullable Path catalogue;

    @Option(names = "--faults", paramLabel = "FILE", description = "What the simulator is told to get wrong.")
    private @Nullable Path faults;

    @Option(
            names = "--history-days",
            paramLabel = "N",
            defaultValue = "365",
            description = "How long events and mails are kept; tasks 30 days longer.")
    private int historyDays;

    @Option(names = "--support", paramLabel = "TEXT", description = "Mail or page customers turn to for help.")
    private @Nullable String support;

    @Option(
            names = "--support-after",
            paramLabel = "SECONDS",
            defaultValue = "1200",
            description = "How long the console follows one task before it sends customers to the support.")
    private int supportAfter;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many tasks are worked on at once.")
    private int workers;

    @Mixin
    private EdgeOptions edge = new EdgeOptions();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Override
    public Integer call() {
        ServeSettings settings = check();
        Manager.start(settings, Stop.install());
        return RUNNING;
    }

    private ServeSettings check() {
        List<String> problems = new ArrayList<>();
        checkPort(problems, "--port", port);
        checkPort(problems, "--tls-port", tlsPort);
        if (!engine.equals("simulator")) {
            problems.add("--engine can be simulator, not " + engine);
        }
        if (!(speed > 0 && speed <= 1_000_000)) {
            problems.add("--speed must be above 0 and at most 1000000, not " + speed);
        }
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            problems.add("--database must be a jdbc:postgresql: URL, not " + database);
        }
        if (publicUrl != null && !isAddress(publicUrl)) {
            problems.add("--public-url must be like https://vps.example.com, not " + publicUrl);
        }
        if (historyDays < FEWEST_DAYS || historyDays > MAX_DAYS) {
            problems.add("--history-days must be " + FEWEST_DAYS + " to " + MAX_DAYS + ", not " + historyDays);
        }
        if (supportAfter < 1) {
            problems.add("--support-after must be 1 or more, not " + supportAfter);
        }
        checkWorkers(problems);
        if (support != null && !isAddress(support) && !support.matches("[^@\\s]+@[^@\\s]+")) {
            problems.add("--support must be like help@example.com or https://help.example.com, not " + support);
        }
        checkFile(problems, "--secret-key", secretKey);
        checkFile(problems, "--catalogue", catalogue);
        checkFile(problems, "--faults", faults);
        edge.check(problems);
        mail.check(problems);
        if (noDemo && mail.wanted() && publicUrl == null) {
            problems.add("--smtp needs --public-url: mails lead to pages of the console");
        }
        if (!problems.isEmpty()) {
            throw new CleanFailure(String.join("\n", problems));
        }
        return settings();
    }

    private ServeSettings settings() {
        return new ServeSettings(
                port,
                tlsPort,
                data,
                !noDemo,
                speed,
                workers,
                Optional.ofNullable(publicUrl),
                Optional.ofNullable(database)
                        .map(url -> new ServeSettings.DatabaseLogin(
                                url,
                                environment("VPS_MANAGER_DATABASE_USER"),
                                environment("VPS_MANAGER_DATABASE_PASSWORD"))),
                Optional.ofNullable(secretKey),
                Optional.ofNullable(catalogue),
                Optional.ofNullable(faults),
                historyDays,
                new Support(
                        Optional.ofNullable(support).or(() -> noDemo ? Optional.empty() : Optional.of(DEMO_SUPPORT)),
                        Duration.ofSeconds(supportAfter)),
                edge.settings(!noDemo),
                mail.settings());
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }

    private void checkWorkers(List<String> problems) {
        if (workers < 1 || workers > MAX_WORKERS) {
            problems.add("--workers must be between 1 and " + MAX_WORKERS + ", not " + workers);
        }
    }

    static void checkPort(List<String> problems, String option, int port) {
        if (port < 0 || port > LARGEST_PORT) {
            problems.add(option + " must be between 0 and " + LARGEST_PORT + ", not " + port);
        }
    }

    static void checkFile(List<String> problems, String option, @Nullable Path file) {
        if (file != null && !Files.isReadable(file)) {
            problems.add(option + ": " + file + " cannot be read");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

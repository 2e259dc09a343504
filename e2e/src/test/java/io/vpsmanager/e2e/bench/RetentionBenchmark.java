package io.vpsmanager.e2e.bench;

import ch.qos.logback.classic.Level;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.Flush;
import io.vpsmanager.cloud.database.GroupFlush;
import io.vpsmanager.cloud.retention.Retention;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.SimulatorDatabase;
import io.vpsmanager.simulator.SimulatorSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a year of 1,000 servers with a daily backup leaves in the database, and how long the hourly removal of it takes. */
public final class RetentionBenchmark {

    private static final AccountId OWNER = new AccountId("re10001-ovh");
    private static final int HOURS = 24;
    private static final int MAX_ROUNDS = 3;
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final CloudDatabase database;
    private final Year year;
    private Instant now = Instant.now();

    private RetentionBenchmark(CloudDatabase database, Year year) {
        this.database = database;
        this.year = year;
    }

    /**
     * Measures on H2 and on PostgreSQL.
     *
     * @param arguments nothing, or how many servers
     */
    public static void main(String[] arguments) throws Exception {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            // Else each statement is told.
            root.setLevel(Level.WARN);
        }
        int servers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        Path folder = Files.createTempDirectory("vps-manager-bench");
        Path data = folder.resolve("h2");
        Day h2Day = Day.play(data, OWNER, Map.of());
        try (HikariDataSource source =
                pool("jdbc:h2:file:" + data.resolve("database") + ";QUERY_TIMEOUT=30000", "vps")) {
            measure("H2", source, new GroupFlush(), h2Day, servers);
        }
        System.out.printf(Locale.ROOT, "H2, closed: %d MB%n", Files.size(data.resolve("database.mv.db")) >> 20);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
            Day day = Day.play(folder.resolve("postgresql"), OWNER, Map.of("--database", url));
            try (HikariDataSource source = pool(url, "postgres")) {
                measure("PostgreSQL", source, Flush.NONE, day, servers);
            }
        }
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        return new HikariDataSource(config);
    }

    private static void measure(String name, HikariDataSource source, Flush flush, Day day, int servers)
            throws Exception {
        System.out.println("## " + name);
        CloudDatabase database = CloudDatabase.open(source, flush);
        // What the played program was started with may be older.
        SimulatorDatabase.migrate(source);
        Seed.fill(database, Map.of(OWNER, servers));
        RetentionBenchmark benchmark = new RetentionBenchmark(database, new Year(database, day, OWNER));
        long start = System.nanoTime();
        benchmark.year.fill(benchmark.now);
        System.out.printf(Locale.ROOT, "filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
        benchmark.rounds();
    }

    private void rounds() throws Exception {
        Tables.print(database);
        time();
        double[] usual = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            now = now.plus(Duration.ofHours(1));
            usual[hour] = time();
        }
        Arrays.sort(usual);
        System.out.printf(
                Locale.ROOT,
                "a usual hour's round: median %.2f s, longest of %d %.2f s%n",
                usual[HOURS / 2],
                HOURS,
                usual[HOURS - 1]);
        now = now.plus(Duration.ofDays(365));
        Bystander idle = Bystander.start(database);
        Thread.sleep(IDLE);
        System.out.println("no round: " + idle.end());
        Bystander bystander = Bystander.start(database);
        long left = Tables.rows(database);
        for (int round = 1; round <= MAX_ROUNDS; round++) {
            double seconds = time();
            long rows = Tables.rows(database);
            System.out.printf(
                    Locale.ROOT, "round %d of a year's backlog: %.1f s, %,d rows%n", round, seconds, left - rows);
            left = rows;
        }
        System.out.println("meanwhile: " + bystander.end());
        Tables.print(database);
    }

    /** Seconds of one round. */
    private double time() {
        Retention retention = new Retention(
                database,
                List.of(new Simulator(
                        database.dataSource(), () -> now, SimulatorSettings.ofSpeed(1), FaultPlan.none())),
                () -> now,
                RetentionSettings.ofDays(RetentionSettings.STANDARD_DAYS));
        long start = System.nanoTime();
        retention.prune();
        return (System.nanoTime() - start) / 1e9;
    }
}

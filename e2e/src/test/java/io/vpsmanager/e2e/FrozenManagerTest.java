package io.vpsmanager.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two started programs over one PostgreSQL: many deliveries at once; one program frozen in the middle of a transaction. */
class FrozenManagerTest {

    private static final int ORDERS = 20;
    private static final Duration MAX = Duration.ofSeconds(15);

    @Test
    void manyDeliveriesAtOnceAndAFrozenManager(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                RunningManager first = manager(folder, "first", postgres);
                RunningManager second = manager(folder, "second", postgres, "--no-demo")) {
            deliverAtOnce(List.of(first, second));
            freeze(Map.of("first", first, "second", second), postgres);
        }
    }

    private static RunningManager manager(Path folder, String name, EmbeddedPostgres postgres, String... more) {
        List<String> options =
                new ArrayList<>(List.of("--speed", "500", "--database", url(postgres) + "?ApplicationName=" + name));
        options.addAll(List.of(more));
        if (name.equals("second")) {
            options.addAll(List.of(
                    "--secret-key",
                    folder.resolve("first").resolve("secret.key").toString()));
        }
        return RunningManager.start(
                folder.resolve(name),
                Map.of("VPS_MANAGER_DATABASE_USER", "postgres", "VPS_MANAGER_DATABASE_PASSWORD", ""),
                options.toArray(String[]::new));
    }

    private static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
    }

    /** Each is accepted: an order that is not fails the call. */
    private static void deliverAtOnce(List<RunningManager> managers) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Long> tasks = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> orders = IntStream.range(0, ORDERS)
                    .mapToObj(number ->
                            callers.submit(order(managers.get(number % 2).operator(), number, start)))
                    .toList();
            start.countDown();
            for (Future<Long> order : orders) {
                tasks.add(order.get());
            }
        }
        Operator operator = managers.getFirst().operator();
        assertThat(tasks).allSatisfy(task -> assertThat(operator.rest(task)).isEqualTo("DONE"));
    }

    private static Callable<Long> order(Operator operator, int number, CountDownLatch start) {
        return () -> {
            start.await();
            return operator.createVps("vps-crowd-" + number);
        };
    }

    private static RunningManager get(Map<String, RunningManager> managers, String name) {
        return Objects.requireNonNull(managers.get(name), name);
    }

    /** Whoever advances the reboot is frozen in a transaction that has locked the task. */
    private static void freeze(Map<String, RunningManager> managers, EmbeddedPostgres postgres) throws Exception {
        Operator operator = get(managers, "first").operator();
        long hold = operator.fault("engine.reboot", "vps-crowd-0", "hold");
        long task = operator.netboot("vps-crowd-0", "LOCAL");
        RunningManager frozen;
        RunningManager other;
        long frozenAt;
        try (Connection own = DriverManager.getConnection(url(postgres), "postgres", "");
                Connection watch = DriverManager.getConnection(url(postgres), "postgres", "")) {
            own.setAutoCommit(false);
            lockTask(own, task);
            operator.release(hold);
            Waiting.until(
                    "a manager writes of the task", () -> findWaiting(watch).isPresent());
            String name = findWaiting(watch).orElseThrow();
            frozen = get(managers, name);
            other = get(managers, name.equals("first") ? "second" : "first");
            signal(frozen, "STOP");
            frozenAt = System.nanoTime();
            own.rollback();
        }
        try {
            assertThat(other.operator().rest(task)).isEqualTo("DONE");
            assertThat(Duration.ofNanos(System.nanoTime() - frozenAt)).isLessThan(MAX);
        } finally {
            signal(frozen, "CONT");
        }
        Operator continued = frozen.operator();
        assertThat(continued.rest(continued.createVps("vps-after"))).isEqualTo("DONE");
        assertThat(continued.actions("vps-crowd-0").get("reboot")).isEqualTo(1);
    }

    /** Every write of a manager about its task begins with this lock. */
    private static void lockTask(Connection own, long task) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("SELECT id FROM task WHERE id = " + task + " FOR UPDATE");
        }
    }

    private static Optional<String> findWaiting(Connection watch) {
        try (Statement statement = watch.createStatement();
                ResultSet found = statement.executeQuery("SELECT application_name FROM pg_stat_activity"
                        + " WHERE wait_event_type = 'Lock' AND application_name IN ('first', 'second')")) {
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look who waits", e);
        }
    }

    private static void signal(RunningManager manager, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(manager.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}

package io.vpsmanager.cloud;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.retention.Retention;
import io.vpsmanager.cloud.vps.NewVps;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.cloud.vps.VpsEntry;
import io.vpsmanager.contract.value.ServiceName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a year of 1,000 servers amounts to, and how long the round of retention takes: each server is backed up daily and is
 * rebooted twice a month. Prints the tables of docs/benchmarks.md; to be run by its name, `-Dtest=YearBenchmark`.
 */
class YearBenchmark {

    private static final int SERVERS = 1_000;
    private static final int REBOOTED_EVERY = 15;
    private static final int DAYS = 400;
    private static final List<String> TABLES =
            List.of("task", "task_step", "event", "email", "simulator.step", "credential");

    @ParameterizedTest
    @EnumSource
    void year(TestDatabase kind, @TempDir Path folder) {
        HikariDataSource source = kind.openFile(folder);
        CloudWorld world = CloudWorld.on(source);
        CloudDatabase database = world.cloud.parts().database();
        servers(world, database);
        Instant now = world.clock.instant();
        long empty = bytes(kind, database);
        for (int day = DAYS; day > 0; day--) {
            OffsetDateTime at = now.minus(Duration.ofDays(day)).atOffset(ZoneOffset.UTC);
            database.transaction().executeWithoutResult(_ -> day(database, at));
            if (day == DAYS - 364) {
                print(kind + ": a year", TABLES, database);
                print(kind + ": bytes " + (bytes(kind, database) - empty));
            }
        }
        // 400 days are there: of the day 395 to 400 days ago all is due, of events and mails what is older than 365.
        Retention retention = world.cloud.retention();
        time(kind + ": the first round, tasks of 5 days, events of 35", retention);
        time(kind + ": a round with nothing due", retention);
        world.clock.turn(Duration.ofDays(1));
        time(kind + ": a day's round", retention);
        print(kind + ": after", TABLES, database);
        world.clock.turn(Duration.ofDays(400));
        time(kind + ": a year at once", retention);
        print(kind + ": after", TABLES, database);
    }

    private static void time(String what, Retention retention) {
        long start = System.nanoTime();
        retention.prune();
        print(what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }

    private static void servers(CloudWorld world, CloudDatabase database) {
        database.transaction().executeWithoutResult(_ -> {
            for (int i = 0; i < SERVERS; i++) {
                var catalogue = world.cloud.parts().catalogue();
                new VpsEntry(database)
                        .enter(new NewVps(
                                new ServiceName(String.format("vps-%08d.vps.ovh.net", i)),
                                Optional.empty(),
                                new UUID(0, i),
                                catalogue.plans().getFirst(),
                                catalogue.datacenters().getFirst(),
                                catalogue.images().getFirst().id(),
                                Set.of(),
                                Map.of(Role.ADMIN, CloudWorld.ALICE),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2030, 1, 1)));
            }
            database.sql().sql("""
                    INSERT INTO simulator.machine (name, power, boot, vcores, memory, addresses, mac_address)
                    SELECT name, 'ON', 'LOCAL', 2, 2048, '192.0.2.1', 'fa:16:3e:00:00:01' FROM service
                    """).update();
        });
    }

    /** One day: a backup of every server with the steps and events it has, and the reboots of some. */
    private static void day(CloudDatabase database, OffsetDateTime at) {
        tasks(database, at, "addVeeamBackupJob", "1 = 1", List.of("createBackup", "rotateBackups"));
        tasks(
                database,
                at.plusHours(9),
                "rebootVm",
                "MOD(v.service_id, " + REBOOTED_EVERY + ") = "
                        + Math.floorMod(at.toEpochSecond() / 86_400, REBOOTED_EVERY),
                List.of("reboot"));
    }

    private static void tasks(
            CloudDatabase database, OffsetDateTime at, String kind, String which, List<String> steps) {
        database.sql()
                .sql(
                        "INSERT INTO task (kind, service_id, service_name, state, progress, attempts, state_before, author,"
                                + " origin, query_id, created, ended)"
                                + " SELECT ?, v.service_id, s.name, 'DONE', 100, 0, 'running', 'al10001-ovh', 'API',"
                                + " 'EU.ext-3.6e5f1a2b.20884.0d1e2f3a4b5c6d7e', ?, ?"
                                + " FROM vps v JOIN service s ON s.id = v.service_id WHERE " + which)
                .params(List.of(kind, at, at.plusMinutes(2)))
                .update();
        for (int i = 0; i < steps.size(); i++) {
            database.sql()
                    .sql("INSERT INTO task_step (task_id, position, step, standing, detail, at)"
                            + " SELECT id, " + i + ", ?, 'DONE', '', ? FROM task WHERE created = ?"
                            + " AND id > (SELECT max(id) FROM task) - " + SERVERS)
                    .params(List.of(steps.get(i), at.plusMinutes(1), at))
                    .update();
            database.sql()
                    .sql("INSERT INTO simulator.step (step_id, server, subject, action, acted, held, flips, started_at,"
                            + " due_at, ended_at)"
                            + " SELECT 'task-' || id || '-' || ?, service_name, service_name || ?, ?, TRUE, FALSE, FALSE, ?, ?, ?"
                            + " FROM task WHERE created = ? AND id > (SELECT max(id) FROM task) - " + SERVERS)
                    .params(List.of(
                            steps.get(i),
                            steps.get(i).equals("reboot") ? "" : "/backup-" + at.toEpochSecond(),
                            Map.of("rotateBackups", "deleteBackup", "createBackup", "createBackup")
                                    .getOrDefault(steps.get(i), "reboot"),
                            at,
                            at.plusMinutes(1),
                            at.plusMinutes(1),
                            at))
                    .update();
        }
        for (String event : List.of("TASK_ACCEPTED", "TASK_DONE")) {
            database.sql()
                    .sql(
                            "INSERT INTO event (at, kind, service_name, task_id, author, origin, query_id, remote_address, detail)"
                                    + " SELECT ?, ?, service_name, id, author, origin, query_id, '2001:db8:0:1::7', kind"
                                    + " FROM task WHERE created = ? AND id > (SELECT max(id) FROM task) - " + SERVERS)
                    .params(List.of(at, event, at))
                    .update();
        }
    }

    private static long bytes(TestDatabase kind, CloudDatabase database) {
        if (kind == TestDatabase.H2) {
            database.sql().sql("CHECKPOINT SYNC").update();
            return database.sql()
                    .sql("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'info.FILE_SIZE'")
                    .query(Long.class)
                    .single();
        }
        return database.sql()
                .sql("SELECT pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    private static void print(String what, List<String> tables, CloudDatabase database) {
        StringBuilder line = new StringBuilder(what);
        for (String table : tables) {
            line.append(" | ")
                    .append(table)
                    .append(' ')
                    .append(database.sql()
                            .sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single());
        }
        print(line.toString());
    }

    private static void print(String line) {
        System.out.println("YEAR " + line);
    }
}

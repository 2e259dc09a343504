package io.vpsmanager.e2e.bench;

import io.vpsmanager.cloud.database.CloudDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** How much the tables hold that grow with time. */
final class Tables {

    private static final List<String> ALL = List.of(
            "event",
            "task",
            "task_step",
            "installation",
            "email",
            "simulator.step",
            "simulator.fence",
            "credential",
            "credential_rule",
            "session",
            "idempotency");

    private Tables() {}

    static void print(CloudDatabase database) {
        String size = isPostgres(database) ? "pg_total_relation_size('%s')" : "DISK_SPACE_USED('%s')";
        System.out.println("| table | rows | MB |");
        System.out.println("|---|---|---|");
        long bytes = 0;
        for (String table : ALL) {
            long own = ask(database, "SELECT " + String.format(Locale.ROOT, size, table));
            bytes += own;
            System.out.printf(
                    Locale.ROOT, "| `%s` | %,d | %.1f |%n", table, rows(database, table), own / (double) (1 << 20));
        }
        System.out.printf(Locale.ROOT, "| all of them | %,d | %.0f |%n", rows(database), bytes / (double) (1 << 20));
    }

    /** Of all these tables. */
    static long rows(CloudDatabase database) {
        return ALL.stream().mapToLong(table -> rows(database, table)).sum();
    }

    private static long rows(CloudDatabase database, String table) {
        return ask(database, "SELECT count(*) FROM " + table);
    }

    private static long ask(CloudDatabase database, String sql) {
        return database.sql().sql(sql).query(Long.class).single();
    }

    private static boolean isPostgres(CloudDatabase database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask which database this is", e);
        }
    }
}

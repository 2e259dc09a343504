package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.GroupFlush;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is committed is in the file of H2 at once, as a machine that dies now would leave it. */
class DurabilityTest {

    /** H2 does not write by itself while the test runs. */
    private static final String NEVER = ";WRITE_DELAY=3600000";

    private static final String INSERT =
            "INSERT INTO idempotency (caller, idempotency_key, fingerprint, status, sealed_answer, created)"
                    + " VALUES (?, 'k', 'f', 200, '', CURRENT_TIMESTAMP)";

    @Test
    void aCommitIsInTheFileWhenItReturns(@TempDir Path folder) throws IOException, SQLException {
        DataSource file = at(folder.resolve("database"), NEVER);
        // Held, since H2 writes when the last connection closes.
        try (Connection held = file.getConnection();
                Statement statement = held.createStatement()) {
            CloudDatabase database = CloudDatabase.open(file, new GroupFlush());
            statement.execute("CHECKPOINT SYNC");
            database.transaction().executeWithoutResult(_ -> insert(database, "in a transaction"));
            assertThat(callersInACopy(folder, "first")).containsExactly("in a transaction");
            insert(database, "alone");
            assertThat(callersInACopy(folder, "second")).containsExactlyInAnyOrder("in a transaction", "alone");
        }
    }

    private static void insert(CloudDatabase database, String caller) {
        database.sql().sql(INSERT).param(caller).update();
    }

    private Iterable<String> callersInACopy(Path folder, String name) throws IOException {
        Files.copy(folder.resolve("database.mv.db"), folder.resolve(name + ".mv.db"));
        return JdbcClient.create(at(folder.resolve(name), ""))
                .sql("SELECT caller FROM idempotency")
                .query(String.class)
                .list();
    }

    private DataSource at(Path path, String options) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + path + options);
        file.setUser("vps");
        file.setPassword("");
        return file;
    }
}

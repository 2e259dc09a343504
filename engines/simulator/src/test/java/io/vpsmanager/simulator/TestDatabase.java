package io.vpsmanager.simulator;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases that the simulator runs on, each started once, with the first test that wants it. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource dataSource() {
            return H2Holder.DATA_SOURCE;
        }
    },
    POSTGRESQL {
        @Override
        DataSource dataSource() {
            assumeFalse(Boolean.getBoolean("vpsmanager.h2only"), "only H2 was asked for");
            return PostgresHolder.DATA_SOURCE;
        }
    };

    abstract DataSource dataSource();

    /** The database with the simulator's schema, and nothing in it. */
    public DataSource emptied() {
        DataSource dataSource = dataSource();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        for (String table : tables(jdbc)) {
            jdbc.sql("delete from simulator." + table).update();
        }
        return dataSource;
    }

    /** Asked, not named: a table that comes later is emptied too. None refers to another. */
    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'simulator' and lower(table_name) <> 'simulator_history'""").query(String.class).list();
    }

    private static final class H2Holder {

        static final DataSource DATA_SOURCE = start();

        private static DataSource start() {
            DataSource dataSource = JdbcConnectionPool.create("jdbc:h2:mem:simulator;DB_CLOSE_DELAY=-1", "sa", "");
            SimulatorDatabase.migrate(dataSource);
            return dataSource;
        }
    }

    private static final class PostgresHolder {

        static final DataSource DATA_SOURCE = start();

        /** Started by root it changes by itself, through `unshare`, to a user that PostgreSQL accepts. */
        private static DataSource start() {
            try {
                @SuppressWarnings("resource") // it ends with the tests' JVM, by its own shutdown hook
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                SimulatorDatabase.migrate(postgres.getPostgresDatabase());
                HikariConfig pool = new HikariConfig();
                pool.setDataSource(postgres.getPostgresDatabase());
                return new HikariDataSource(pool);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot start PostgreSQL for the tests", e);
            }
        }
    }
}

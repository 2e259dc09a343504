package io.vpsmanager.cloud;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases the cloud runs on. */
public enum TestDatabase {
    H2 {
        @Override
        HikariDataSource open() {
            return pool("jdbc:h2:mem:cloud" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "vps");
        }
    },
    POSTGRESQL {
        @Override
        HikariDataSource open() {
            assumeFalse(Boolean.getBoolean("vpsmanager.h2only"), "only H2 was asked for");
            String name = "cloud" + COUNT.incrementAndGet();
            JdbcClient.create(Server.STARTED.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
            HikariDataSource pool = pool(Server.STARTED.getJdbcUrl("postgres", name), "postgres");
            // Hundreds of tests have a database each in one process, and one server has them all.
            pool.setMinimumIdle(0);
            pool.setIdleTimeout(10_000);
            return pool;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A database with nothing in it. */
    abstract HikariDataSource open();

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("max_connections", "500")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot start PostgreSQL for the tests", e);
            }
        }
    }
}

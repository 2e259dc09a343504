package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.app.OwnerOnly;
import io.vpsmanager.cloud.database.DatabaseClock;
import io.vpsmanager.cloud.database.Flush;
import io.vpsmanager.cloud.database.GroupFlush;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

/** Opens the database: a file in the data folder, or PostgreSQL by URL. */
final class Databases {

    private static final int CONNECTIONS = 20;
    private static final long CONNECT_MILLIS = 10_000;

    /**
     * A lock wait longer than any transaction of ours, and as many plans kept a connection as there are statements. Commits are
     * brought to the disk by {@link #flush}.
     */
    private static final String H2 =
            ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=200;MAX_QUERY_TIMEOUT=";

    private Databases() {}

    /**
     * Opens the pool. A statement ends after the time a request may take, those that bring the schema up to date too: told to
     * the database once, since H2 plans every statement of every connection anew after a timeout is set on one.
     */
    static HikariDataSource open(ServeSettings settings, DataFolder folder) {
        new WorldMark(folder, settings).checkFile();
        long millis = settings.edge().requestTime().toMillis();
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setPoolName("database");
        if (settings.databaseUrl().isPresent()) {
            ServeSettings.DatabaseLogin login = settings.databaseUrl().get();
            config.setJdbcUrl(login.url());
            config.setUsername(login.user());
            config.setPassword(login.password());
            PostgresSessions.configure(config, millis);
        } else {
            prepare(folder.file("database.mv.db"));
            config.setJdbcUrl("jdbc:h2:file:" + folder.file("database").toAbsolutePath() + H2 + millis);
            config.setUsername("vps");
            config.setPassword("");
        }
        try {
            return new Connections(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new CleanFailure(DatabaseStart.name(settings, folder) + " cannot be opened: " + rootMessage(e)
                    + DatabaseStart.cure(settings));
        }
    }

    /** A database in this process has this process's clock. */
    static ClockWatch watchClock(ServeSettings settings, HikariDataSource dataSource, InstantSource machine) {
        if (settings.databaseUrl().isEmpty()) {
            return ClockWatch.ofNothing();
        }
        try {
            return ClockWatch.start(DatabaseClock.of(dataSource, machine, System::nanoTime));
        } catch (SQLException e) {
            throw new CleanFailure(
                    "the database cannot be asked for its time: " + rootMessage(e) + DatabaseStart.cure(settings));
        }
    }

    /** H2 would make it readable by everybody. */
    private static void prepare(Path file) {
        try {
            OwnerOnly.makeFile(file);
        } catch (IOException e) {
            throw new CleanFailure("the database " + file + " cannot be made: " + e.getMessage());
        }
    }

    static Flush flush(ServeSettings settings) {
        return settings.databaseUrl().isPresent() ? Flush.NONE : new GroupFlush();
    }

    static String rootMessage(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}

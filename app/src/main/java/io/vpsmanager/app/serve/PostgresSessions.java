package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

/**
 * What a session of PostgreSQL may do to others when its program is frozen or its host is gone: its locks last five seconds, so that
 * nobody waits for them longer than for its leases.
 */
final class PostgresSessions {

    /** For a connection whose peer no longer responds. */
    private static final Duration SOCKET_GRACE = Duration.ofSeconds(5);

    private static final String CONNECT_SECONDS = "10";

    /** No transaction of ours is idle for longer than an instant: it waits for the database only. */
    private static final String EVERYWHERE = "-c idle_in_transaction_session_timeout=5000 -c lock_timeout=10000"
            + " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

    /**
     * What older servers do not know, and others than Linux refuse. Whoever is gone in the middle of a statement is noticed, and
     * the statement ended.
     */
    private static final String WHERE_KNOWN = """
            SELECT set_config(wanted.name, wanted.value, FALSE)
            FROM (VALUES ('tcp_user_timeout', '10000'), ('client_connection_check_interval', '5000')) wanted (name, value)
            JOIN pg_settings known ON known.name = wanted.name
            WHERE version() LIKE '%linux%'
            """;

    private PostgresSessions() {}

    /** `statementMillis`: how long a statement may take. */
    static void configure(HikariConfig config, long statementMillis) {
        config.addDataSourceProperty("options", "-c statement_timeout=" + statementMillis + " " + EVERYWHERE);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
        // Longer than any statement: only a server that is not heard at all is given up by it.
        config.addDataSourceProperty(
                "socketTimeout",
                Long.toString(
                        Duration.ofMillis(statementMillis).plus(SOCKET_GRACE).toSeconds()));
        config.setConnectionInitSql(WHERE_KNOWN);
    }
}

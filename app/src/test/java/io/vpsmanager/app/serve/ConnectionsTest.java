package io.vpsmanager.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.simulator.OwnTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private static final long MIN_MILLIS_LENGTH = 250;

    @Test
    void whoGetsNoConnectionIsToldToTryAgain() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:connections;DB_CLOSE_DELAY=-1");
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(MIN_MILLIS_LENGTH);
        try (Connections connections = new Connections(config)) {
            CloudDatabase database = CloudDatabase.open(connections);
            try (Connection held = connections.getConnection();
                    Connection other = connections.getConnection()) {
                assertThat(held).isNotEqualTo(other);
                assertUnavailable(() -> count(database));
                assertUnavailable(() -> database.transaction().execute(_ -> count(database)));
                assertUnavailable(() -> OwnTransactions.on(connections).execute(_ -> count(database)));
            }
            assertThat(count(database)).isZero();
        }
    }

    private static Long count(CloudDatabase database) {
        return database.sql().sql("SELECT count(*) FROM vps").query(Long.class).single();
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(ErrorCode.UNAVAILABLE));
    }
}

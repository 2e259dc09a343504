package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.contract.call.ContractException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** The pool of connections. A call that gets none in time is refused as retryable, and is no defect. */
final class Connections extends HikariDataSource {

    Connections(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            throw ContractException.unavailable("The database is busy or out of reach: try again in a moment", e);
        }
    }
}

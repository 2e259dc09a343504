package io.vpsmanager.simulator;

import io.vpsmanager.database.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The simulator's own schema, `simulator`, beside whatever else the database holds. */
public final class SimulatorDatabase {

    private SimulatorDatabase() {}

    /** Makes the schema, or brings it up to date. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .configuration(Migrations.CONFIGURATION)
                .defaultSchema(schemaName(dataSource))
                .locations("classpath:db/simulator")
                .table("simulator_history")
                .load()
                .migrate();
    }

    /** Flyway quotes the name, our statements do not: it must be written as the database folds it. */
    private static String schemaName(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers() ? "SIMULATOR" : "simulator";
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reach the database of the simulator", e);
        }
    }
}

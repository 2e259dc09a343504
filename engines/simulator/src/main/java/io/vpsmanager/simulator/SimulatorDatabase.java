package io.vpsmanager.simulator;

import io.vpsmanager.database.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** The simulator's own schema, `simulator`, beside whatever else the database holds. */
public final class SimulatorDatabase {

    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private SimulatorDatabase() {}

    /** Makes the schema, or brings it up to date. */
    public static void migrate(DataSource dataSource) {
        flyway(dataSource).migrate();
    }

    /** The version of the schema, where a newer program made it; to be asked before anything is migrated. */
    public static Optional<String> newerVersion(DataSource dataSource) {
        return Arrays.stream(flyway(dataSource).info().applied())
                .filter(migration -> OF_A_NEWER_PROGRAM.contains(migration.getState()))
                .map(MigrationInfo::getVersion)
                .max(Comparator.<MigrationVersion>naturalOrder())
                .map(MigrationVersion::getVersion);
    }

    private static Flyway flyway(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .configuration(Migrations.CONFIGURATION)
                .defaultSchema(schemaName(dataSource))
                .locations("classpath:db/simulator")
                .table("simulator_history")
                .load();
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

package io.vpsmanager.cloud.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The state of the cloud's schema in a database, before any migration.
 *
 * @param fresh whether there is no schema yet
 * @param newer its version, if a newer program created it
 * @param known the newest version that this program knows
 */
public record SchemaStatus(boolean fresh, Optional<String> newer, String known) {

    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    public static SchemaStatus of(DataSource dataSource) {
        MigrationInfoService migrations = CloudDatabase.flyway(dataSource).info();
        return new SchemaStatus(
                migrations.applied().length == 0,
                newest(migrations, OF_A_NEWER_PROGRAM::contains),
                newest(migrations, MigrationState::isResolved).orElse("none"));
    }

    private static Optional<String> newest(MigrationInfoService migrations, Predicate<MigrationState> states) {
        return Arrays.stream(migrations.all())
                .filter(migration -> states.test(migration.getState()))
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.<MigrationVersion>naturalOrder())
                .map(MigrationVersion::getVersion);
    }
}

package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.SchemaStatus;
import io.vpsmanager.cloud.database.WorldStore;
import io.vpsmanager.simulator.SimulatorDatabase;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;

/** The database at the start: whether it is the right one, of a version that we know, and what to tell where it cannot be used. */
final class DatabaseStart {

    /** Of the database in the data folder. */
    static final String FILE = "database.mv.db";

    /** Classes of SQL states: no connection, sign-in refused, no such database, out of resources, stopped, the system under it. */
    private static final Set<String> OUTSIDE = Set.of("08", "28", "3D", "53", "57", "58");

    /** PostgreSQL: no right to; H2: not found, in use, broken, not to be read or written. */
    private static final Set<String> OUTSIDE_TOO =
            Set.of("42501", "90013", "90020", "90028", "90030", "90031", "90097", "90098", "90146");

    private DatabaseStart() {}

    /** What a person calls it. */
    static String name(ServeSettings settings, DataFolder folder) {
        return "the database "
                + settings.databaseUrl()
                        .map(login -> login.url().replaceAll("\\?.*", ""))
                        .orElseGet(() -> folder.file(FILE).toString());
    }

    /** Opens it with both schemas, the cloud's and the simulator's, up to date, once it is known to be this folder's. */
    static CloudDatabase prepare(ServeSettings settings, DataFolder folder, HikariDataSource dataSource) {
        try {
            SchemaStatus standing = SchemaStatus.of(dataSource);
            standing.newer()
                    .ifPresent(version -> refuseNewer(
                            settings, folder, "the schema", version + ", this one knows up to " + standing.known()));
            SimulatorDatabase.newerVersion(dataSource)
                    .ifPresent(version -> refuseNewer(settings, folder, "the simulator's schema", version));
            WorldMark mark = new WorldMark(folder, settings);
            if (standing.fresh()) {
                mark.checkEmpty();
            }
            SimulatorDatabase.migrate(dataSource);
            CloudDatabase database = CloudDatabase.open(dataSource, Databases.flush(settings));
            mark.settle(new WorldStore(database).mark(), standing.fresh());
            return database;
        } catch (FlywayException e) {
            throw new CleanFailure(name(settings, folder) + " cannot be brought up to date: " + Databases.rootMessage(e)
                    + cure(settings));
        }
    }

    private static void refuseNewer(ServeSettings settings, DataFolder folder, String schema, String version) {
        throw new CleanFailure(
                name(settings, folder) + " needs a newer VPS Manager: " + schema + " is of version " + version
                        + "\n"
                        + "start the version of the program that made it, or a later one; the way back to this one is"
                        + " the backup made before the upgrade");
    }

    /** What went wrong with the database while the program started, where that is no fault of the program's. */
    static Optional<CleanFailure> outside(ServeSettings settings, Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed && isOutside(failed)) {
                return Optional.of(
                        new CleanFailure("the database cannot be used: " + failed.getMessage() + cure(settings)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOutside(SQLException failed) {
        String state = failed.getSQLState();
        return state != null
                && state.length() > 2
                && (OUTSIDE.contains(state.substring(0, 2)) || OUTSIDE_TOO.contains(state));
    }

    /** What to do about a database that cannot be used. */
    static String cure(ServeSettings settings) {
        return settings.databaseUrl().isPresent()
                ? "\n"
                        + "see that it runs, and that --database, VPS_MANAGER_DATABASE_USER and"
                        + " VPS_MANAGER_DATABASE_PASSWORD are right; then start again"
                : "\n"
                        + "see that the disk has room, and that the files of the data folder can be written; then start"
                        + " again";
    }
}

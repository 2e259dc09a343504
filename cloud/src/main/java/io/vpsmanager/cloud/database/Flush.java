package io.vpsmanager.cloud.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes commits to disk for a database that does not do so itself. */
@FunctionalInterface
public interface Flush {

    /** For a database whose commit is on disk when it returns. */
    Flush NONE = _ -> {};

    /** Returns when everything committed before is on disk. */
    void await(Connection connection) throws SQLException;
}

package io.vpsmanager.cloud.database;

import java.sql.Connection;
import java.sql.SQLException;

/** How a commit is brought to the disk where the database does not do that by itself. */
@FunctionalInterface
public interface Flush {

    /** For a database whose commit is on the disk when it returns. */
    Flush NONE = _ -> {};

    /** Returns when everything committed before is on the disk. */
    void await(Connection connection) throws SQLException;
}

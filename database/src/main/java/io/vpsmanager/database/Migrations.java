package io.vpsmanager.database;

import java.util.Map;

/** How each schema is migrated. */
public final class Migrations {

    /**
     * For Flyway: use a session lock. The alternative is an open transaction, idle for as long as the migrations take,
     * and the database ends such transactions.
     */
    public static final Map<String, String> CONFIGURATION = Map.of("flyway.postgresql.transactional.lock", "false");

    private Migrations() {}
}

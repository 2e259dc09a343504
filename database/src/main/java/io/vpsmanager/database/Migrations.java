package io.vpsmanager.database;

import java.util.Map;

/** How each schema is brought up to date. */
public final class Migrations {

    /**
     * For Flyway: its lock is of the session. The other kind is an open transaction, idle for as long as the migrations take, and
     * the database ends such ones.
     */
    public static final Map<String, String> CONFIGURATION = Map.of("flyway.postgresql.transactional.lock", "false");

    private Migrations() {}
}

package io.vpsmanager.cloud.database;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;

/** The mark that distinguishes a database from any other, above all from an empty one. */
public record WorldStore(CloudDatabase database) {

    /** The mark of this database, created if it has none. */
    public String mark() {
        return find().orElseGet(this::make);
    }

    private Optional<String> find() {
        return database.sql().sql("SELECT mark FROM world").query(String.class).optional();
    }

    private String make() {
        try {
            database.sql()
                    .sql("INSERT INTO world (only_one, mark) VALUES (1, ?)")
                    .param(UUID.randomUUID().toString())
                    .update();
        } catch (DuplicateKeyException e) {
            // Another manager was quicker, and its mark counts.
        }
        return find().orElseThrow(() -> new IllegalStateException("the database keeps no mark"));
    }
}

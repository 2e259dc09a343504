package io.vpsmanager.cloud.database;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;

/** The mark by which a database is told from any other, an empty one above all. */
public record WorldStore(CloudDatabase database) {

    /** The mark of this database, made when it has none. */
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
            // Another manager was quicker, and its mark is the one.
        }
        return find().orElseThrow(() -> new IllegalStateException("the database keeps no mark"));
    }
}

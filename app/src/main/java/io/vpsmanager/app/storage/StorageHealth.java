package io.vpsmanager.app.storage;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What health says of a part of the storage: what the last real write to it came to. */
public record StorageHealth(Supplier<Optional<String>> problem) implements HealthIndicator {

    /** The data folder's. */
    public static StorageHealth ofFolder(WriteAvailability room) {
        return new StorageHealth(room::folderProblem);
    }

    /** The database's. */
    public static StorageHealth ofDatabase(WriteAvailability room) {
        return new StorageHealth(room::databaseProblem);
    }

    @Override
    public Health health() {
        return problem.get()
                .map(why -> Health.down().withDetail("problem", why).build())
                .orElseGet(() -> Health.up().build());
    }
}

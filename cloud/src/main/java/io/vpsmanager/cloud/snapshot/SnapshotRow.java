package io.vpsmanager.cloud.snapshot;

import java.time.Instant;
import java.util.Optional;

/**
 * A snapshot as it is kept.
 *
 * @param taken since when the engine has it; empty while it is only asked for
 */
public record SnapshotRow(long id, String description, Optional<Instant> taken) {}

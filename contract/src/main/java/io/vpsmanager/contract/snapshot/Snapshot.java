package io.vpsmanager.contract.snapshot;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a server's disk at one moment, `vps.Snapshot` on the wire.
 *
 * @param description in the customer's words; empty if there is none
 * @param region where it is kept
 */
public record Snapshot(
        OffsetDateTime creationDate,
        String description,
        String id,
        @Nullable String region) {}

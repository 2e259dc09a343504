package io.vpsmanager.contract.snapshot;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a server's disk was at one moment, `vps.Snapshot` on the wire.
 *
 * @param description in the customer's words; empty where there are none
 * @param region where it is kept
 */
public record Snapshot(
        OffsetDateTime creationDate,
        String description,
        String id,
        @Nullable String region) {}

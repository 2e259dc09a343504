package io.vpsmanager.contract.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * The mean of a part of a period, `vps.VpsTimestampValue` on the wire.
 *
 * @param timestamp when the part began, in seconds of the Unix epoch
 * @param value null: nothing is known of this part, though of parts before and after it
 */
public record TimestampValue(long timestamp, @Nullable Double value) {}

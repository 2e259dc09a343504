package io.vpsmanager.contract.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * The mean over one interval of a period, `vps.VpsTimestampValue` on the wire.
 *
 * @param timestamp when the interval began, in seconds of the Unix epoch
 * @param value null: unknown for this interval, though known before and after it
 */
public record TimestampValue(long timestamp, @Nullable Double value) {}

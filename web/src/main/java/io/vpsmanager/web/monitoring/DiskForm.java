package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.monitoring.Monitoring.WatchedDisk;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.web.text.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When to warn somebody about a disk.
 *
 * @param threshold in GiB, as it was typed
 * @param invalid whether that cannot be
 */
record DiskForm(Disk disk, Optional<Instant> lowSince, String threshold, boolean watched, boolean invalid) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");
    private static final BigDecimal MEGABYTES = BigDecimal.valueOf(1024);
    /** So many that a threshold in MiB comes back as it was. */
    private static final int DIGITS = 3;

    static DiskForm of(WatchedDisk watched, Formats formats) {
        Disk disk = watched.disk();
        Long threshold = disk.lowFreeSpaceThreshold();
        return new DiskForm(
                disk,
                watched.lowSince(),
                threshold == null ? "" : formats.decimal(gigabytes(threshold)),
                Boolean.TRUE.equals(disk.monitoring()),
                false);
    }

    DiskForm refused(String typed, boolean wanted) {
        return new DiskForm(disk, lowSince, typed, wanted, true);
    }

    /** What was typed as a change; empty: it cannot be read, or there is nothing to warn at. */
    static Optional<DiskUpdate> parse(String threshold, boolean watched) {
        if (threshold.isBlank()) {
            return watched ? Optional.empty() : Optional.of(new DiskUpdate(Change.clear(), Change.set(false)));
        }
        String typed = threshold.strip();
        // No exponents: a short text could name a number that fills the memory.
        if (!NUMBER.matcher(typed).matches()) {
            return Optional.empty();
        }
        long megabytes = new BigDecimal(typed.replace(',', '.'))
                .multiply(MEGABYTES)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Optional.of(new DiskUpdate(Change.set(megabytes), Change.set(watched)));
    }

    private static BigDecimal gigabytes(long megabytes) {
        return BigDecimal.valueOf(megabytes).divide(MEGABYTES, DIGITS, RoundingMode.HALF_UP);
    }
}

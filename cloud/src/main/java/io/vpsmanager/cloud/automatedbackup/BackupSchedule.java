package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.vps.ServiceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a server is backed up, and how many backups of it are kept.
 *
 * @param schedule in UTC
 * @param due when the next one is to be taken; in the past while it waits for its turn
 * @param failed when the last due backup failed; empty once one succeeded
 */
public record BackupSchedule(LocalTime schedule, Instant due, int rotation, Optional<Instant> failed) {

    static final Duration DAY = Duration.ofDays(1);

    /** At night in the regions our data centres serve, until somebody chooses another time. */
    private static final int NIGHT_MINUTES = 300;

    /** A newly delivered server is still being set up. */
    private static final Duration SETTING_UP = Duration.ofHours(1);

    /** Coprime to the minutes of the night, so that neighbours are far apart and every minute is used. */
    private static final int STRIDE = 37;

    /** The plan of a server that subscribes now: servers are spread over the night. */
    static BackupSchedule first(ServiceId service, int rotation, Instant now) {
        LocalTime schedule = LocalTime.MIDNIGHT.plusMinutes(service.value() * STRIDE % NIGHT_MINUTES);
        return new BackupSchedule(schedule, next(schedule, now.plus(SETTING_UP)), rotation, Optional.empty());
    }

    /** The first moment after this one at that time of day. */
    static Instant next(LocalTime schedule, Instant after) {
        OffsetDateTime today = after.atOffset(ZoneOffset.UTC).with(schedule);
        Instant moment = today.toInstant();
        return moment.isAfter(after) ? moment : moment.plus(DAY);
    }

    /** The scheduled moment that a backup started at this time was for. */
    Instant last(Instant begun) {
        return next(begun).minus(DAY);
    }

    Instant next(Instant after) {
        return next(schedule, after);
    }
}

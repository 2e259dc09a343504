package io.vpsmanager.cloud.retention;

import io.vpsmanager.contract.history.HistoryReach;
import java.time.Duration;
import java.time.Instant;

/**
 * How long everything is kept that would otherwise grow for ever (docs/operate.md lists it): what is not named here is
 * kept as long as the account or the server that it belongs to.
 *
 * @param history events and mails
 * @param tasksAfter how much longer than events ended tasks and their steps are kept, so that no event names a missing
 *     task
 * @param tasksOfEach how many ended tasks every server keeps, however old they are
 * @param endedKeys API keys after they expired or were refused
 * @param keyRequests requests for an API key that nobody answers
 * @param signIns failed sign-ins after the latest one
 * @param repeats answers to calls with an `Idempotency-Key`
 */
public record RetentionSettings(
        Duration history,
        Duration tasksAfter,
        int tasksOfEach,
        Duration endedKeys,
        Duration keyRequests,
        Duration signIns,
        Duration repeats) {

    /** A year of history. */
    public static final int STANDARD_DAYS = 365;

    /** The standard settings, with this many days of history. */
    public static RetentionSettings ofDays(int days) {
        return new RetentionSettings(
                Duration.ofDays(days),
                Duration.ofDays(30),
                10,
                Duration.ofDays(90),
                Duration.ofHours(24),
                Duration.ofHours(1),
                Duration.ofHours(24));
    }

    /** How far back customers can read. */
    public HistoryReach reach() {
        return new HistoryReach(
                (int) history.toDays(), (int) history.plus(tasksAfter).toDays(), tasksOfEach);
    }

    Instant events(Instant now) {
        return now.minus(history);
    }

    Instant tasks(Instant now) {
        return events(now).minus(tasksAfter);
    }
}

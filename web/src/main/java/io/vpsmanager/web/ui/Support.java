package io.vpsmanager.web.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where customers turn for help, and when they are told to.
 *
 * @param contact a mail address, or the address of a page
 * @param after how long one task is followed: longer than any should take
 */
public record Support(Optional<String> contact, Duration after) {

    /** Whether a task lasts so long that nobody should wait before the screen. */
    public boolean overdue(Instant created, Instant now) {
        return created.plus(after).isBefore(now);
    }
}

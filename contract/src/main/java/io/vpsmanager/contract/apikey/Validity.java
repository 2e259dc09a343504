package io.vpsmanager.contract.apikey;

import java.time.Duration;
import java.util.Optional;

/** How long a consumer key may be used, as its customer chooses. */
public enum Validity {
    HOUR(Optional.of(Duration.ofHours(1))),
    DAY(Optional.of(Duration.ofDays(1))),
    WEEK(Optional.of(Duration.ofDays(7))),
    MONTH(Optional.of(Duration.ofDays(30))),
    UNLIMITED(Optional.empty());

    private final Optional<Duration> duration;

    Validity(Optional<Duration> duration) {
        this.duration = duration;
    }

    /** Empty: it never expires. */
    public Optional<Duration> duration() {
        return duration;
    }
}

package io.vpsmanager.cloud;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is turned. */
final class HandClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-01-27T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    synchronized void turn(Duration by) {
        now = now.plus(by);
    }
}

package io.vpsmanager.app.serve;

import io.vpsmanager.api.CallObserver;
import io.vpsmanager.app.limit.RateLimiter;
import io.vpsmanager.app.metrics.Meters;
import io.vpsmanager.app.storage.WriteAvailability;
import io.vpsmanager.contract.call.Network;
import java.time.Duration;

/** Counts and measures the calls of the API, and keeps changes away while there is no room for them. */
record ApiCallObserver(RateLimiter addresses, WriteAvailability room, Meters meters) implements CallObserver {

    @Override
    public void arrives(String remoteAddress) {
        addresses.take(Network.of(remoteAddress));
    }

    @Override
    public void changes() {
        room.require();
    }

    @Override
    public void answered(String operation, int status, Duration took) {
        meters.called(operation, status, took);
    }
}

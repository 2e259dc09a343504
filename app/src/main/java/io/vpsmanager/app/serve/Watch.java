package io.vpsmanager.app.serve;

import io.vpsmanager.api.CallWatch;
import io.vpsmanager.app.limit.CallRates;
import io.vpsmanager.app.metrics.Meters;
import io.vpsmanager.contract.call.Network;
import java.time.Duration;

/** Counts and measures the calls of the API. */
record Watch(CallRates addresses, Meters meters) implements CallWatch {

    @Override
    public void arrives(String remoteAddress) {
        addresses.take(Network.of(remoteAddress));
    }

    @Override
    public void answered(String operation, int status, Duration took) {
        meters.called(operation, status, took);
    }
}

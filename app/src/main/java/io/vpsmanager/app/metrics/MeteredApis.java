package io.vpsmanager.app.metrics;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.ForwardingApis;
import io.vpsmanager.contract.identity.Identity;

/** The contract, its sign-ins counted. */
public final class MeteredApis extends ForwardingApis {

    private final Identity identity;

    public MeteredApis(Apis apis, Meters meters) {
        super(apis);
        this.identity = meters.counted(apis.identity());
    }

    @Override
    public Identity identity() {
        return identity;
    }
}

package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.value.WireValue;

/** What comes after, `service.TerminationFutureUseEnum` on the wire. */
public enum FutureUse implements WireValue {
    NOT_REPLACING_SERVICE("NOT_REPLACING_SERVICE"),
    OTHER("OTHER"),
    SUBSCRIBE_AN_OTHER_SERVICE("SUBSCRIBE_AN_OTHER_SERVICE"),
    SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR("SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR"),
    SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR("SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR");

    private final String wire;

    FutureUse(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}

package io.vpsmanager.contract.me;

import io.vpsmanager.contract.value.WireValue;

/** The branch an account buys from, `nichandle.OvhSubsidiaryEnum` on the wire. */
public enum Subsidiary implements WireValue {
    CZ,
    DE,
    ES,
    EU,
    FI,
    FR,
    GB,
    IE,
    IT,
    LT,
    MA,
    NL,
    PL,
    PT,
    SN,
    TN;

    @Override
    public String wire() {
        return name();
    }
}

package io.vpsmanager.contract.model;

import io.vpsmanager.contract.value.WireValue;

/** The range a model belongs to. */
public enum VpsVersion implements WireValue {
    V2013_1("2013v1"),
    V2014_1("2014v1"),
    V2015_1("2015v1"),
    V2017_1("2017v1"),
    V2017_2("2017v2"),
    V2017_3("2017v3"),
    V2018_1("2018v1"),
    V2018_2("2018v2"),
    V2019_1("2019v1"),
    V2025_1("2025v1");

    private final String wire;

    VpsVersion(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}

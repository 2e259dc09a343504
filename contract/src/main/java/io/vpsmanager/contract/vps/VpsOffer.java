package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The commercial family of a server. */
public enum VpsOffer implements WireValue {
    BETA_CLASSIC,
    CLASSIC,
    CLOUD,
    CLOUDRAM,
    GAME_CLASSIC,
    LOWLAT,
    SSD;

    private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String wire() {
        return wire;
    }
}

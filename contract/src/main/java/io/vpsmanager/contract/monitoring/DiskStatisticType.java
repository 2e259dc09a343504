package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** The metrics of a disk, in bytes, `vps.disk.StatisticTypeEnum` on the wire. */
public enum DiskStatisticType implements WireValue {
    MAX,
    USED;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/**
 * The metrics of a server, `vps.VpsStatisticTypeEnum` on the wire. Processors are in percent of all of them together;
 * `CPU_MAX` is their maximum; memory is in bytes, network traffic in bytes a second.
 */
public enum StatisticType implements WireValue {
    CPU_IOWAIT,
    CPU_MAX,
    CPU_NICE,
    CPU_SYS,
    CPU_USED,
    CPU_USER,
    MEM_MAX,
    MEM_USED,
    NET_RX,
    NET_TX;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }
}

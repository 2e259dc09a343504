package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** A time that is looked back on, `vps.VpsMonitoringPeriodEnum` on the wire. `TODAY`: since midnight where the account is. */
public enum MonitoringPeriod implements WireValue {
    LASTDAY,
    LASTWEEK,
    LASTMONTH,
    LASTYEAR,
    TODAY;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

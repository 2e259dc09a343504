package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.value.WireValue;
import java.util.Locale;

/** A past period, `vps.VpsMonitoringPeriodEnum` on the wire. `TODAY`: since midnight in the account's time zone. */
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

package io.vpsmanager.contract.monitoring;

import java.util.List;

/**
 * Values measured over a period, oldest first, `complexType.UnitAndValues<vps.VpsTimestampValue>` on the wire.
 *
 * @param unit as in {@link UnitAndValue}
 */
public record UnitAndValues(String unit, List<TimestampValue> values) {

    public UnitAndValues {
        values = List.copyOf(values);
    }
}

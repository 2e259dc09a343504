package io.vpsmanager.contract.monitoring;

/**
 * A measured value, `complexType.UnitAndValue<double>` on the wire.
 *
 * @param unit `%`, `bytes` or `bytes/s`
 */
public record UnitAndValue(String unit, double value) {}

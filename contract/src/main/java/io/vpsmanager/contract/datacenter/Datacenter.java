package io.vpsmanager.contract.datacenter;

/**
 * A data centre, `vps.Datacenter` on the wire.
 *
 * @param longName the town, such as `Gravelines`
 * @param name the code, such as `GRA`
 */
public record Datacenter(Country country, String longName, String name) {}

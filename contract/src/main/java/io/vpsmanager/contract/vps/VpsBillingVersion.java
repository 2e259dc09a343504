package io.vpsmanager.contract.vps;

/** The generation of a server's billing, `vps.VpsBillingVersion` on the wire. */
public record VpsBillingVersion(long version) {}

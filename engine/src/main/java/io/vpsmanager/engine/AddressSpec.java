package io.vpsmanager.engine;

import java.util.Optional;

/**
 * An address of a machine.
 *
 * @param address IPv4 or IPv6, as text
 * @param prefix the length of its network's prefix in bits: 32 or 128 for an address that stands alone
 * @param gateway where its packets leave; need not be inside its own network
 */
public record AddressSpec(String address, int prefix, Optional<String> gateway) {}

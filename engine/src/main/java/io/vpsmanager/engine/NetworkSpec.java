package io.vpsmanager.engine;

import java.util.List;

/**
 * The one network card of a machine.
 *
 * @param resolvers the addresses of its name servers; empty: the engine's usual ones
 */
public record NetworkSpec(String macAddress, List<AddressSpec> addresses, List<String> resolvers) {

    public NetworkSpec {
        addresses = List.copyOf(addresses);
        resolvers = List.copyOf(resolvers);
    }
}

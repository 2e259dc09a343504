package io.vpsmanager.engine;

import java.util.List;

/**
 * A machine to create.
 *
 * @param memory MiB
 * @param addresses its addresses, IPv4 and IPv6, as text
 * @param macAddress of its one network card
 */
public record MachineSpec(
        MachineId id, int vcores, long memory, List<DiskId> disks, List<String> addresses, String macAddress) {

    public MachineSpec {
        disks = List.copyOf(disks);
        addresses = List.copyOf(addresses);
    }
}

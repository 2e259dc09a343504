package io.vpsmanager.engine;

import java.util.Optional;

/**
 * A machine to create, with everything it needs to exist and to be reached.
 *
 * @param hostname the name its system gives itself
 * @param datacenter the data centre to create it in
 * @param memory MiB
 * @param systemDisk the disk it boots from, created with it
 * @param login how `root` logs in first
 * @param keymap the keyboard of its console, such as `fr`; empty: the engine's usual one
 */
public record MachineSpec(
        MachineId id,
        String hostname,
        String datacenter,
        int vcores,
        long memory,
        DiskSpec systemDisk,
        NetworkSpec network,
        Login login,
        Optional<String> keymap) {}

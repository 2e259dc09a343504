package io.vpsmanager.simulator.remoteconsole;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A machine as its own system sees it.
 *
 * @param memory in MiB
 * @param disk in GiB
 * @param image the system on its disk
 * @param booted when the system that runs was started; as long as it runs, this stays the same
 */
public record GuestState(
        String name,
        int vcores,
        long memory,
        long disk,
        String image,
        List<String> addresses,
        Run run,
        Optional<Instant> booted) {

    /** How it runs. `percent` tells how far it is with what it does. */
    public sealed interface Run {

        /** From its own disk. */
        record Local() implements Run {}

        /** From the rescue system. */
        record Rescue() implements Run {}

        /** On its way from one state to another. */
        record Changing(int percent) implements Run {}

        /** A system is being put on its disk. */
        record Installing(int percent) implements Run {}

        record Off() implements Run {}
    }

    boolean runsSystem() {
        return run instanceof Run.Local || run instanceof Run.Rescue;
    }

    /** The first part of its name, as a system is called. */
    String host() {
        return run instanceof Run.Rescue ? "rescue" : name.split("\\.", 2)[0];
    }
}

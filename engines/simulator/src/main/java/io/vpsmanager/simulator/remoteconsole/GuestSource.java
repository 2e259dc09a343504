package io.vpsmanager.simulator.remoteconsole;

import java.util.Optional;

/** What a screen needs of the machines. */
public interface GuestSource {

    /** The machine as it is now; empty when there is none. */
    Optional<GuestState> find(String machine);

    /** Whether the system that a machine runs now lets root in by this password. */
    boolean isLetIn(String machine, String password);

    /** The system of a running machine switches it off, as a person at its keyboard asked. */
    void powerOff(String machine);
}

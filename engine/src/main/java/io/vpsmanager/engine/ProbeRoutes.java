package io.vpsmanager.engine;

/**
 * An engine that says where to probe its machines' services; with any other engine, probes use the machine's address.
 */
public interface ProbeRoutes {

    /** The current way to the services of a machine, open until closed. */
    ProbeRoute reach(MachineId machine);
}

package io.vpsmanager.engine;

/** An engine that says where its machines' services can be asked; those of any other are asked at the machine's address. */
public interface ProbeRoutes {

    /** The way to the services of a machine as it is now, open until it is closed. */
    ProbeRoute reach(MachineId machine);
}

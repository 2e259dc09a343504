package io.vpsmanager.cloud.task;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.MachineId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives the state of a server from its machine. */
public final class MachineObserver {

    private static final Logger LOG = LoggerFactory.getLogger(MachineObserver.class);

    private MachineObserver() {}

    /** The state the engine reports; `otherwise` when it cannot say, and the reconciler will find out later. */
    static VpsState observe(ComputeEngine engine, ServiceName name, VpsState otherwise) {
        try {
            return engine.findMachine(new MachineId(name.value()))
                    .map(machine -> state(machine).orElse(otherwise))
                    .orElse(VpsState.STOPPED);
        } catch (RuntimeException e) {
            LOG.warn("the engine cannot say how {} is; leaving it as {}", name, otherwise.wire(), e);
            return otherwise;
        }
    }

    /** What a machine's power means for its server; empty while it changes or nobody knows it. */
    public static Optional<VpsState> state(Machine machine) {
        return switch (machine.power()) {
            case CHANGING, UNKNOWN -> Optional.empty();
            case OFF, CRASHED -> Optional.of(VpsState.STOPPED);
            case ON ->
                Optional.of(
                        switch (machine.boot()) {
                            case LOCAL -> VpsState.RUNNING;
                            case RESCUE -> VpsState.RESCUED;
                        });
        };
    }
}

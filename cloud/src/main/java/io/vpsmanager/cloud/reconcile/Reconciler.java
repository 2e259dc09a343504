package io.vpsmanager.cloud.reconcile;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.task.MachineObserver;
import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.Machine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs the state of servers that changed without a task.
 *
 * <p>Servers that a task holds, or that the provider works on, are left alone. The servers are read before the
 * machines, and a repair is refused when anything about its server changed since.
 */
public final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private static final Author AUTHOR = Author.manager("reconciler");

    private final CloudDatabase database;
    private final Engines engines;
    private final VpsStore servers;
    private final EventLog events;

    public Reconciler(CloudDatabase database, Engines engines, VpsStore servers, EventLog events) {
        this.database = database;
        this.engines = engines;
        this.servers = servers;
        this.events = events;
    }

    /** Checks every server once; returns the number of repairs. */
    public int reconcile() {
        return engines.group(servers.listAtRest(), VpsRow::datacenter).entrySet().stream()
                .mapToInt(entry -> reconcile(entry.getKey(), entry.getValue()))
                .sum();
    }

    /** An engine that does not answer, or has lost sight of every machine, says nothing about any of them. */
    private int reconcile(ComputeEngine engine, List<VpsRow> believed) {
        Map<String, Machine> machines;
        try {
            machines = engine.listMachines().stream()
                    .collect(Collectors.toMap(machine -> machine.id().value(), Function.identity()));
        } catch (RuntimeException e) {
            LOG.warn("an engine cannot list its machines; {} servers stay as they are", believed.size(), e);
            return 0;
        }
        if (machines.isEmpty()) {
            LOG.warn("an engine lists no machine at all; {} servers stay as they are", believed.size());
            return 0;
        }
        int repairs = 0;
        for (VpsRow vps : believed) {
            Optional<Machine> machine =
                    Optional.ofNullable(machines.get(vps.name().value()));
            if (ProviderWork.of(vps.state()).isEmpty() && repair(vps, machine)) {
                repairs++;
            }
        }
        return repairs;
    }

    private boolean repair(VpsRow vps, Optional<Machine> machine) {
        Optional<VpsState> actual = machine.map(MachineObserver::state).orElse(Optional.of(VpsState.STOPPED));
        if (actual.isEmpty() || actual.get() == vps.state()) {
            return false;
        }
        return Boolean.TRUE.equals(database.transaction().execute(_ -> {
            boolean corrected = servers.correct(vps, actual.get());
            if (corrected) {
                EventKind kind = kind(machine);
                EventData data = EventData.of(EventData.Name.FROM, vps.state().wire())
                        .with(EventData.Name.TO, actual.get().wire());
                events.service(kind, vps.name(), AUTHOR, data);
            }
            return corrected;
        }));
    }

    private static EventKind kind(Optional<Machine> machine) {
        if (machine.isEmpty()) {
            return EventKind.MACHINE_MISSING;
        }
        return machine.get().power() == Machine.Power.CRASHED ? EventKind.MACHINE_CRASHED : EventKind.STATE_REPAIRED;
    }
}

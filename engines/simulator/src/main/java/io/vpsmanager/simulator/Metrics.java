package io.vpsmanager.simulator;

import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.MetricsEngine;
import io.vpsmanager.engine.metrics.MetricsException;
import io.vpsmanager.engine.metrics.Window;
import io.vpsmanager.simulator.metrics.UsageHistory;
import io.vpsmanager.simulator.metrics.Usages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What played machines use: the steps that were done to them are their history, and all that is kept. */
final class Metrics implements MetricsEngine {

    private static final String PLACE = "engine.usage";
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double GIGABYTE = 1024 * MEGABYTE;
    /** How long a system is busy with its start, on a real machine. */
    private static final Duration STARTING = Duration.ofMinutes(3);

    /** How far back anybody may ask, and a little more. */
    static final Duration MAX_WINDOW_LENGTH = Duration.ofDays(370);

    private final StepStore steps;
    private final MachineStore machines;
    private final DiskStore disks;
    private final FaultPlan faults;
    private final InstantSource clock;
    private final Duration starting;

    Metrics(
            StepStore steps,
            MachineStore machines,
            DiskStore disks,
            FaultPlan faults,
            InstantSource clock,
            SimulatorSettings settings) {
        this.steps = steps;
        this.machines = machines;
        this.disks = disks;
        this.faults = faults;
        this.clock = clock;
        this.starting = settings.scaled(STARTING);
    }

    @Override
    public List<MachineUsage> listUsage(MachineId machine, Window window) {
        require(machine.value());
        String name = machine.value();
        return machines.findMemory(name)
                .map(memory -> usages(name, clock.instant()).machine(name, memory * MEGABYTE, window))
                .orElse(List.of());
    }

    @Override
    public Optional<MachineUsage> findUsage(MachineId machine) {
        require(machine.value());
        String name = machine.value();
        Instant now = clock.instant();
        return machines.findMemory(name).flatMap(memory -> usages(name, now).machine(name, memory * MEGABYTE, now));
    }

    @Override
    public List<DiskUsage> listUsage(DiskId disk, Window window) {
        String server = DiskOperation.server(disk);
        require(server);
        Instant now = clock.instant();
        return Optional.ofNullable(disks.sizes(Set.of(disk.value())).get(disk.value()))
                .map(size -> usages(server, now).disk(disk.value(), size * GIGABYTE, window, now))
                .orElse(List.of());
    }

    /** Two reads, however many disks. */
    @Override
    public Map<DiskId, DiskUsage> findUsage(Set<DiskId> wanted) {
        Instant now = clock.instant();
        Map<String, Long> sizes = wanted.isEmpty()
                ? Map.of()
                : disks.sizes(wanted.stream().map(DiskId::value).toList());
        Map<String, List<DiskId>> byServer = wanted.stream()
                .filter(disk -> sizes.containsKey(disk.value()))
                .collect(Collectors.groupingBy(DiskOperation::server));
        byServer.keySet().removeIf(server -> failure(server).isPresent());
        Map<DiskId, DiskUsage> found = new HashMap<>();
        pasts(byServer.keySet(), now).forEach((server, past) -> {
            for (DiskId disk : byServer.getOrDefault(server, List.of())) {
                new Usages(past)
                        .disk(disk.value(), sizes.getOrDefault(disk.value(), 0L) * GIGABYTE, now)
                        .ifPresent(usage -> found.put(disk, usage));
            }
        });
        return found;
    }

    private Usages usages(String server, Instant now) {
        return new Usages(pasts(Set.of(server), now).getOrDefault(server, UsageHistory.of(List.of(), starting, now)));
    }

    private Map<String, UsageHistory> pasts(Set<String> servers, Instant now) {
        if (servers.isEmpty()) {
            return Map.of();
        }
        return steps.listActed(servers).stream()
                .collect(Collectors.groupingBy(step -> step.order().server()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> UsageHistory.of(MachineEvents.of(entry.getValue()), starting, now)));
    }

    private void require(String server) {
        failure(server).ifPresent(reason -> {
            throw new MetricsException(reason, null);
        });
    }

    /** A read can only fail: what waits is played at the contract's door. */
    private Optional<String> failure(String server) {
        return faults.next(PLACE, server).map(fault -> switch (fault) {
            case Fault.Fail(String reason, boolean _) -> reason;
            case Fault.Hold(), Fault.Hang(), Fault.Delay(Duration _), Fault.LostReply(), Fault.WrongState() ->
                "what " + server + " uses was not told";
        });
    }
}

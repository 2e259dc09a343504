package io.vpsmanager.simulator;

import io.vpsmanager.engine.AddressEngine;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.ConsoleEngine;
import io.vpsmanager.engine.DiskEngine;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.ProbeRoute;
import io.vpsmanager.engine.ProbeRoutes;
import io.vpsmanager.engine.ResizeEngine;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.StepCleanup;
import io.vpsmanager.engine.SystemEngine;
import io.vpsmanager.engine.backup.BackupEngine;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.MetricsEngine;
import io.vpsmanager.engine.metrics.MetricsException;
import io.vpsmanager.engine.metrics.Window;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.engine.snapshot.SnapshotImages;
import io.vpsmanager.simulator.remoteconsole.Consoles;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An engine whose machines are rows of a database, so that they outlive the program and several programs share them.
 *
 * <p>The database must have been prepared by {@link SimulatorDatabase#migrate}. Thread-safe. All that is known is in the
 * database: any number of simulators on the same one are the same engine.
 */
public final class Simulator extends SimulatedHardware
        implements ComputeEngine,
                DiskEngine,
                AddressEngine,
                ResizeEngine,
                SnapshotEngine,
                SnapshotImages,
                BackupEngine,
                SystemEngine,
                ConsoleEngine,
                MetricsEngine,
                ProbeRoutes,
                StepCleanup {

    private static final Set<Class<?>> ABILITIES = Set.of(
            DiskEngine.class,
            AddressEngine.class,
            ResizeEngine.class,
            SnapshotEngine.class,
            SnapshotImages.class,
            BackupEngine.class,
            SystemEngine.class,
            ConsoleEngine.class,
            MetricsEngine.class,
            ProbeRoutes.class,
            StepCleanup.class);

    private static final Set<Action> MAKING = EnumSet.of(Action.CREATE_DISK, Action.CREATE_MACHINE);

    /** Where the fault plan is asked whether the host of a machine answers. */
    private static final String HOST = "engine.host";

    private final JdbcClient jdbc;
    private final FaultPlan faults;
    private final OperationService orders;
    private final StepStore steps;
    private final MachineStore machines;
    private final DiskStore disks;
    private final Consoles consoles;
    private final Metrics metrics;

    public Simulator(DataSource dataSource, InstantSource clock, SimulatorSettings settings, FaultPlan faults) {
        this(JdbcClient.create(dataSource), OperationService.of(dataSource, clock, settings, faults), settings, faults);
    }

    private Simulator(JdbcClient jdbc, OperationService orders, SimulatorSettings settings, FaultPlan faults) {
        super(jdbc, orders);
        this.jdbc = jdbc;
        this.faults = faults;
        this.orders = orders;
        this.steps = new StepStore(jdbc);
        this.machines = new MachineStore(jdbc);
        this.disks = new DiskStore(jdbc);
        this.consoles = new Consoles(
                new SimulatedGuests(orders, new GuestStore(jdbc), machines, steps, this::isLetIn), orders.clock());
        this.metrics = new Metrics(steps, machines, disks, faults, orders.clock(), settings);
    }

    @Override
    public <T> Optional<T> ability(Class<T> type) {
        return ABILITIES.contains(type) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    @Override
    public Outcome fence(Fence fence) {
        return orders.fence(fence);
    }

    @Override
    public Outcome close(StepCall step) {
        return orders.close(step);
    }

    @Override
    public Outcome createMachine(StepCall step, MachineSpec machine) {
        return orders.carryOut(step, new MachineOperation.Create(machine, machines, disks, steps));
    }

    @Override
    public Outcome deleteMachine(StepCall step, MachineId machine) {
        return orders.carryOut(step, new MachineOperation.Delete(machine, machines, disks, steps));
    }

    @Override
    public Outcome start(StepCall step, MachineId machine, BootMode boot) {
        return orders.carryOut(step, new MachineOperation.Switch(Action.START, machine, boot, machines));
    }

    @Override
    public Outcome stop(StepCall step, MachineId machine) {
        return orders.carryOut(step, new MachineOperation.Switch(Action.STOP, machine, null, machines));
    }

    @Override
    public Outcome reboot(StepCall step, MachineId machine, BootMode boot) {
        return orders.carryOut(step, new MachineOperation.Switch(Action.REBOOT, machine, boot, machines));
    }

    @Override
    public Outcome installSystem(StepCall step, MachineId machine, String image, Login login) {
        return orders.carryOut(step, new SystemOperation.Install(machine, image, login, machines, disks));
    }

    @Override
    public Outcome setPassword(StepCall step, MachineId machine, String password) {
        return orders.carryOut(step, new SystemOperation.SetPassword(machine, password, machines, disks));
    }

    /** Whether the system that a running machine runs now lets `root` in by this password. */
    public boolean isLetIn(MachineId machine, String password) {
        return findMachine(machine)
                .filter(found -> found.power() == Power.ON)
                .flatMap(found -> orders.asItIs(() -> switch (found.boot()) {
                    case LOCAL -> disks.findPasswordHash(machine.value());
                    case RESCUE -> machines.findRescueHash(machine.value());
                }))
                .filter(hash -> PasswordHash.matches(hash, password))
                .isPresent();
    }

    @Override
    public Optional<ByteChannel> openConsole(MachineId machine) {
        return consoles.open(machine.value());
    }

    @Override
    public Optional<Machine> findMachine(MachineId machine) {
        return orders.read(machine.value(), () -> machines.find(machine.value()))
                .map(this::asSeen);
    }

    @Override
    public List<Machine> listMachines() {
        return orders.readAll(machines::list).stream().map(this::asSeen).toList();
    }

    /** While a fault holds its host, nobody knows how a machine is. */
    private Machine asSeen(Machine machine) {
        return faults.holds(HOST, machine.id().value())
                ? new Machine(machine.id(), Power.UNKNOWN, machine.boot())
                : machine;
    }

    @Override
    public ProbeRoute reach(MachineId machine) {
        return SimulatedServices.of(findMachine(machine));
    }

    @Override
    public List<MachineUsage> listUsage(MachineId machine, Window window) {
        return measured(() -> metrics.listUsage(machine, window));
    }

    @Override
    public Optional<MachineUsage> findUsage(MachineId machine) {
        return measured(() -> metrics.findUsage(machine));
    }

    @Override
    public List<DiskUsage> listUsage(DiskId disk, Window window) {
        return measured(() -> metrics.listUsage(disk, window));
    }

    @Override
    public Map<DiskId, DiskUsage> findUsage(Set<DiskId> disks) {
        return measured(() -> metrics.findUsage(disks));
    }

    private <T> T measured(Supplier<T> query) {
        try {
            return orders.readAll(query);
        } catch (TransientDataAccessException e) {
            throw new MetricsException("the simulator's database is busy", e);
        }
    }

    /**
     * Has a machine that runs look as if it had been made so long ago, and had run since; for a demonstration, which has no
     * time to wait until there is something to see. What was done to it later stays when it was. Safe to repeat.
     */
    public void backdate(MachineId machine, Instant made) {
        orders.transaction().executeWithoutResult(_ -> {
            List<Step> making = steps.listActed(List.of(machine.value())).stream()
                    .filter(step -> MAKING.contains(step.order().action()))
                    .toList();
            if (!making.isEmpty() && making.stream().allMatch(Step::isEnded)) {
                Duration by = Duration.between(made, making.getFirst().span().started());
                steps.backdate(making, by.isNegative() ? Duration.ZERO : by);
            }
        });
    }

    /** Keeps what machines that exist went through, for it is what they use, and a year of all else, as graphs go back. */
    @Override
    public void forgetSteps(Instant endedBefore) {
        Instant graphs = orders.clock().instant().minus(Metrics.MAX_WINDOW_LENGTH);
        new StepRemoval(orders.transaction(), jdbc).remove(endedBefore.isBefore(graphs) ? endedBefore : graphs);
    }

    /** How many times each action was really done to this server or to its disks: begun, however often it was asked. */
    public List<ActionCount> actions(MachineId machine) {
        return orders.asItIs(() -> steps.countActions(machine.value()));
    }

    /** How many times this action, such as `reboot`, was really done to this server or to its disks. */
    public long actions(MachineId machine, String action) {
        String method = Action.ofMethod(action).method();
        return actions(machine).stream()
                .filter(count -> count.action().equals(method))
                .mapToLong(ActionCount::count)
                .sum();
    }
}

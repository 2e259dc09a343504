package io.vpsmanager.simulator;

import io.vpsmanager.engine.AttachedBackup;
import io.vpsmanager.engine.BackupEngine;
import io.vpsmanager.engine.BackupId;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.ConsoleEngine;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.DiskUsage;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.engine.MachineUsage;
import io.vpsmanager.engine.MetricsEngine;
import io.vpsmanager.engine.MetricsException;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.Reach;
import io.vpsmanager.engine.Reachable;
import io.vpsmanager.engine.SnapshotEngine;
import io.vpsmanager.engine.SnapshotId;
import io.vpsmanager.engine.SnapshotImage;
import io.vpsmanager.engine.SnapshotImages;
import io.vpsmanager.engine.StepId;
import io.vpsmanager.engine.SystemEngine;
import io.vpsmanager.engine.Window;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.console.Consoles;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An engine whose machines are rows of a database, so that they outlive the program and several programs share them.
 *
 * <p>The database must have been prepared by {@link SimulatorDatabase#migrate}. Thread-safe. All that is known is in the
 * database: any number of simulators on the same one are the same engine.
 */
public final class Simulator
        implements ComputeEngine,
                SnapshotEngine,
                SnapshotImages,
                BackupEngine,
                SystemEngine,
                ConsoleEngine,
                MetricsEngine,
                Reachable {

    private static final Logger log = LoggerFactory.getLogger(Simulator.class);

    private static final Set<Action> MAKING = EnumSet.of(Action.CREATE_DISK, Action.CREATE_MACHINE);

    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final StepStore steps;
    private final MachineStore machines;
    private final DiskStore disks;
    private final CopyStore snapshots;
    private final CopyStore backups;
    private final AttachmentStore attachments;
    private final Settlement settlement;
    private final Stepper stepper;
    private final Consoles consoles;
    private final Metrics metrics;

    public Simulator(DataSource dataSource, InstantSource clock, SimulatorSettings settings, FaultPlan faults) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        this.transaction = OwnTransactions.on(dataSource);
        this.clock = clock;
        this.steps = new StepStore(jdbc);
        this.machines = new MachineStore(jdbc);
        this.disks = new DiskStore(jdbc);
        this.snapshots = new CopyStore(jdbc, CopyKind.SNAPSHOT);
        this.backups = new CopyStore(jdbc, CopyKind.BACKUP);
        this.attachments = new AttachmentStore(jdbc);
        this.settlement = new Settlement(transaction, jdbc, faults);
        this.stepper = new Stepper(transaction, steps, faults, clock, settings);
        this.consoles = new Consoles(
                new SimulatedGuests(
                        transaction, clock, settlement, new GuestStore(jdbc), machines, steps, this::isLetIn),
                clock);
        this.metrics = new Metrics(steps, machines, disks, faults, clock, settings);
    }

    @Override
    public Outcome createDisk(StepId step, DiskSpec disk) {
        return carryOut(step, new DiskWork.Create(disk, disks));
    }

    @Override
    public Outcome deleteDisk(StepId step, DiskId disk) {
        return carryOut(step, new DiskWork.Delete(disk, disks));
    }

    @Override
    public Outcome createMachine(StepId step, MachineSpec machine) {
        return carryOut(step, new MachineWork.Create(machine, machines, disks));
    }

    @Override
    public Outcome deleteMachine(StepId step, MachineId machine) {
        return carryOut(step, new MachineWork.Delete(machine, machines));
    }

    @Override
    public Outcome start(StepId step, MachineId machine, BootMode boot) {
        return carryOut(step, new MachineWork.Switch(Action.START, machine, boot, machines));
    }

    @Override
    public Outcome stop(StepId step, MachineId machine) {
        return carryOut(step, new MachineWork.Switch(Action.STOP, machine, null, machines));
    }

    @Override
    public Outcome reboot(StepId step, MachineId machine, BootMode boot) {
        return carryOut(step, new MachineWork.Switch(Action.REBOOT, machine, boot, machines));
    }

    @Override
    public Outcome createSnapshot(StepId step, MachineId machine, SnapshotId snapshot) {
        return carryOut(step, new CopyWork.Create(machine, snapshot.value(), snapshots, machines));
    }

    @Override
    public Outcome revertSnapshot(StepId step, MachineId machine, SnapshotId snapshot) {
        return carryOut(step, new CopyWork.PutBack(machine, snapshot.value(), snapshots, machines));
    }

    @Override
    public Outcome deleteSnapshot(StepId step, MachineId machine, SnapshotId snapshot) {
        return carryOut(step, new CopyWork.Delete(machine, snapshot.value(), snapshots));
    }

    @Override
    public List<SnapshotId> listSnapshots() {
        settlement.settleDue(null, clock.instant());
        return read(snapshots::list).stream().map(SnapshotId::new).toList();
    }

    @Override
    public Outcome createBackup(StepId step, MachineId machine, BackupId backup) {
        return carryOut(step, new CopyWork.Create(machine, backup.value(), backups, machines));
    }

    @Override
    public Outcome restoreBackup(StepId step, MachineId machine, BackupId backup) {
        return carryOut(step, new CopyWork.PutBack(machine, backup.value(), backups, machines));
    }

    @Override
    public Outcome deleteBackup(StepId step, MachineId machine, BackupId backup) {
        return carryOut(step, new CopyWork.Delete(machine, backup.value(), backups));
    }

    @Override
    public Outcome attachBackup(StepId step, MachineId machine, BackupId backup) {
        return carryOut(step, new AttachmentWork.Attach(machine, backup, backups, attachments, machines));
    }

    @Override
    public Outcome detachBackup(StepId step, MachineId machine, BackupId backup) {
        return carryOut(step, new AttachmentWork.Detach(machine, backup, attachments, machines));
    }

    @Override
    public List<BackupId> listBackups() {
        settlement.settleDue(null, clock.instant());
        return read(backups::list).stream().map(BackupId::new).toList();
    }

    @Override
    public Optional<AttachedBackup> findAttachedBackup(MachineId machine) {
        settlement.settleDue(null, clock.instant());
        return read(() -> attachments.findReady(machine.value()));
    }

    @Override
    public Optional<SnapshotImage> findImage(SnapshotId snapshot) {
        settlement.settleDue(snapshot.value(), clock.instant());
        return read(() -> snapshots.findKept(snapshot.value())).map(KeptDisk::asImage);
    }

    @Override
    public Outcome installSystem(StepId step, MachineId machine, String image, Login login) {
        return carryOut(step, new SystemWork.Install(machine, image, login, machines, disks));
    }

    @Override
    public Outcome setPassword(StepId step, MachineId machine, String password) {
        return carryOut(step, new SystemWork.SetPassword(machine, password, machines, disks));
    }

    /** Whether the system that a running machine runs now lets `root` in by this password. */
    public boolean isLetIn(MachineId machine, String password) {
        return findMachine(machine)
                .filter(found -> found.power() == Power.ON)
                .flatMap(found -> read(() -> switch (found.boot()) {
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

    private Outcome carryOut(StepId step, Work work) {
        try {
            settlement.settleDue(work.order().subject(), clock.instant());
            return stepper.findOutcome(step, work.order()).orElseGet(() -> begin(step, work));
        } catch (TransientDataAccessException e) {
            log.info("Step {} could not be tried: the simulator's database is busy", step, e);
            return new Outcome.Retry("the simulator's database is busy");
        }
    }

    /** What the work stands on, such as the disks of a machine, must be settled too. */
    private Outcome begin(StepId step, Work work) {
        settlement.settleDue(null, clock.instant());
        return stepper.begin(step, work);
    }

    @Override
    public Optional<Machine> findMachine(MachineId machine) {
        settlement.settleDue(machine.value(), clock.instant());
        return read(() -> machines.find(machine.value()));
    }

    @Override
    public List<Machine> listMachines() {
        settlement.settleDue(null, clock.instant());
        return read(machines::list);
    }

    @Override
    public List<DiskId> listDisks() {
        settlement.settleDue(null, clock.instant());
        return read(disks::list);
    }

    @Override
    public Reach reach(MachineId machine) {
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
            settlement.settleDue(null, clock.instant());
            return read(query);
        } catch (TransientDataAccessException e) {
            throw new MetricsException("the simulator's database is busy", e);
        }
    }

    /**
     * Has a machine that runs look as if it had been made so long ago, and had run since; for a demonstration, which has no
     * time to wait until there is something to see. What was done to it later stays when it was. Safe to repeat.
     */
    public void backdate(MachineId machine, Instant made) {
        transaction.executeWithoutResult(_ -> {
            List<Step> making = steps.listActed(List.of(machine.value())).stream()
                    .filter(step -> MAKING.contains(step.order().action()))
                    .toList();
            if (!making.isEmpty() && making.stream().allMatch(Step::isEnded)) {
                Duration by = Duration.between(made, making.getFirst().span().started());
                steps.backdate(making, by.isNegative() ? Duration.ZERO : by);
            }
        });
    }

    /** How many times each action was really done to this server or to its disks: begun, however often it was asked. */
    public List<ActionCount> actions(MachineId machine) {
        return read(() -> steps.countActions(machine.value()));
    }

    /** How many times this action, such as `reboot`, was really done to this server or to its disks. */
    public long actions(MachineId machine, String action) {
        String method = Action.ofMethod(action).method();
        return actions(machine).stream()
                .filter(count -> count.action().equals(method))
                .mapToLong(ActionCount::count)
                .sum();
    }

    private <T> T read(Supplier<T> query) {
        return Objects.requireNonNull(transaction.execute(status -> query.get()));
    }
}

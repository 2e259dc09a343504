package io.vpsmanager.simulator;

import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.backup.AttachedBackup;
import io.vpsmanager.engine.backup.BackupEngine;
import io.vpsmanager.engine.backup.BackupId;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.engine.snapshot.SnapshotId;
import io.vpsmanager.engine.snapshot.SnapshotImage;
import io.vpsmanager.engine.snapshot.SnapshotImages;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the simulator keeps of its machines' disks: snapshots and backups. */
abstract class SimulatedCopies implements SnapshotEngine, SnapshotImages, BackupEngine {

    private final OperationService orders;
    private final MachineStore machines;
    private final CopyStore snapshots;
    private final CopyStore backups;
    private final AttachmentStore attachments;

    SimulatedCopies(JdbcClient jdbc, OperationService orders) {
        this.orders = orders;
        this.machines = new MachineStore(jdbc);
        this.snapshots = new CopyStore(jdbc, CopyKind.SNAPSHOT);
        this.backups = new CopyStore(jdbc, CopyKind.BACKUP);
        this.attachments = new AttachmentStore(jdbc);
    }

    @Override
    public Outcome createSnapshot(StepCall step, MachineId machine, SnapshotId snapshot) {
        return orders.carryOut(step, new CopyOperation.Create(machine, snapshot.value(), snapshots, machines));
    }

    @Override
    public Outcome revertSnapshot(StepCall step, MachineId machine, SnapshotId snapshot) {
        return orders.carryOut(step, new CopyOperation.PutBack(machine, snapshot.value(), snapshots, machines));
    }

    @Override
    public Outcome deleteSnapshot(StepCall step, MachineId machine, SnapshotId snapshot) {
        return orders.carryOut(step, new CopyOperation.Delete(machine, snapshot.value(), snapshots));
    }

    @Override
    public List<SnapshotId> listSnapshots() {
        return orders.readAll(snapshots::list).stream().map(SnapshotId::new).toList();
    }

    @Override
    public Outcome createBackup(StepCall step, MachineId machine, BackupId backup) {
        return orders.carryOut(step, new CopyOperation.Create(machine, backup.value(), backups, machines));
    }

    @Override
    public Outcome restoreBackup(StepCall step, MachineId machine, BackupId backup) {
        return orders.carryOut(step, new CopyOperation.PutBack(machine, backup.value(), backups, machines));
    }

    @Override
    public Outcome deleteBackup(StepCall step, MachineId machine, BackupId backup) {
        return orders.carryOut(step, new CopyOperation.Delete(machine, backup.value(), backups));
    }

    @Override
    public Outcome attachBackup(StepCall step, MachineId machine, BackupId backup) {
        return orders.carryOut(step, new AttachmentOperation.Attach(machine, backup, backups, attachments, machines));
    }

    @Override
    public Outcome detachBackup(StepCall step, MachineId machine, BackupId backup) {
        return orders.carryOut(step, new AttachmentOperation.Detach(machine, backup, attachments, machines));
    }

    @Override
    public List<BackupId> listBackups() {
        return orders.readAll(backups::list).stream().map(BackupId::new).toList();
    }

    @Override
    public Optional<AttachedBackup> findAttachedBackup(MachineId machine) {
        return orders.readAll(() -> attachments.findReady(machine.value()));
    }

    @Override
    public Optional<SnapshotImage> findImage(SnapshotId snapshot) {
        return orders.read(snapshot.value(), () -> snapshots.findKept(snapshot.value()))
                .map(KeptDisk::asImage);
    }
}

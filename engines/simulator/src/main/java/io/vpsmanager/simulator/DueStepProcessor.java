package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.fault.FaultPlan;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets steps take effect when their time has come: each once, whoever looks first. */
final class DueStepProcessor {

    private final TransactionTemplate transaction;
    private final StepStore steps;
    private final MachineStore machines;
    private final DiskStore disks;
    private final CopyStore snapshots;
    private final CopyStore backups;
    private final AttachmentStore attachments;
    private final FaultPlan faults;

    DueStepProcessor(TransactionTemplate transaction, JdbcClient jdbc, FaultPlan faults) {
        this.transaction = transaction;
        this.steps = new StepStore(jdbc);
        this.machines = new MachineStore(jdbc);
        this.disks = new DiskStore(jdbc);
        this.snapshots = new CopyStore(jdbc, CopyKind.SNAPSHOT);
        this.backups = new CopyStore(jdbc, CopyKind.BACKUP);
        this.attachments = new AttachmentStore(jdbc);
        this.faults = faults;
    }

    /** Of one subject, or of all where it is null. */
    void settleDue(@Nullable String subject, Instant now) {
        for (Step step : Objects.requireNonNull(transaction.execute(status -> steps.listDue(subject, now)))) {
            if (!isHeld(step)) {
                transaction.executeWithoutResult(status -> settle(step, now));
            }
        }
    }

    private boolean isHeld(Step step) {
        return step.held()
                && faults.holds(step.order().action().place(), step.order().server());
    }

    private void settle(Step step, Instant now) {
        if (!steps.end(step.id(), now)) {
            return;
        }
        takeEffect(step.order());
        if (step.flips()) {
            machines.flipPower(step.order().server());
        }
    }

    private void takeEffect(Step.Order order) {
        String subject = order.subject();
        switch (order.action()) {
            case CREATE_DISK -> disks.setReady(subject, true);
            case DELETE_DISK -> disks.delete(subject);
            case DELETE_MACHINE -> {
                machines.delete(subject);
                disks.takeOutOf(subject);
                attachments.deleteOfMachine(subject);
            }
            case CREATE_MACHINE, START, REBOOT, INSTALL_SYSTEM ->
                machines.setRunning(subject, Objects.requireNonNullElse(order.boot(), BootMode.LOCAL));
            case STOP -> machines.setPower(subject, Power.OFF);
            case CREATE_SNAPSHOT -> snapshots.setReady(subject, true);
            case REVERT_SNAPSHOT -> putBack(snapshots, order);
            case DELETE_SNAPSHOT -> snapshots.delete(subject);
            case CREATE_BACKUP -> backups.setReady(subject, true);
            case RESTORE_BACKUP -> putBack(backups, order);
            case DELETE_BACKUP -> {
                attachments.deleteOfBackup(subject);
                backups.delete(subject);
            }
            case ATTACH_BACKUP -> attachments.setReady(order.server());
            case DETACH_BACKUP -> attachments.deleteOfBackup(subject);
            case DETACH_DISK -> disks.takeOut(subject);
            case RESIZE -> machines.resume(subject);
            case ATTACH_DISK, GROW_DISK, ADD_ADDRESS, REMOVE_ADDRESS, SET_PASSWORD -> {}
        }
    }

    private void putBack(CopyStore copies, Step.Order order) {
        copies.putBack(order.subject(), order.server());
        machines.resume(order.server());
    }
}

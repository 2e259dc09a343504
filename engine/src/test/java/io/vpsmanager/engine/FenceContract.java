package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.backup.BackupEngine;
import io.vpsmanager.engine.backup.BackupId;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.engine.snapshot.SnapshotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every engine must show to callers that were paused, and to calls that come late. */
abstract class FenceContract extends EngineBench {

    private static final Outcome DONE = new Outcome.Done();
    private static final Outcome FENCED = new Outcome.Fenced();
    private static final SnapshotId SNAPSHOT = new SnapshotId("vps-contract.vps.ovh.net/snapshot-1");
    private static final BackupId BACKUP = new BackupId("vps-contract.vps.ovh.net/backup-1");

    private static Fence lease(long token) {
        return new Fence(SCOPE, token);
    }

    @Test
    void whoTookOverIsObeyedAndWhoWasPausedIsRefused() {
        createMachine();
        assertThat(engine().fence(lease(LEASE + 1))).isEqualTo(DONE);
        assertThat(engine().fence(lease(LEASE + 1))).isEqualTo(DONE);
        assertThat(engine().fence(lease(LEASE))).isEqualTo(FENCED);

        StepCall late = newStep();
        assertThat(engine().stop(late, MACHINE)).isEqualTo(FENCED);
        expectMachine(Power.ON, BootMode.LOCAL);
        finishWell(() -> engine().stop(under(LEASE + 1, late), MACHINE));
        expectMachine(Power.OFF, BootMode.LOCAL);
    }

    @Test
    void aCallAloneRefusesAllOlderLeases() {
        createMachine();
        StepCall stop = under(LEASE + 1, newStep());
        finishWell(() -> engine().stop(stop, MACHINE));

        assertThat(engine().start(newStep(), MACHINE, BootMode.LOCAL)).isEqualTo(FENCED);
        assertThat(engine().stop(under(LEASE, stop), MACHINE)).isEqualTo(FENCED);
        expectMachine(Power.OFF, BootMode.LOCAL);
    }

    @Test
    void aRefusedOrderStillRefusesAllOlderLeases() {
        createMachine();
        MachineId missing = new MachineId("vps-missing.vps.ovh.net");
        StepCall vain = under(LEASE + 1, newStep());
        assertThat(finish(() -> engine().stop(vain, missing))).isInstanceOf(Outcome.Failed.class);
        assertThat(engine().stop(newStep(), MACHINE)).isEqualTo(FENCED);
    }

    @Test
    void aLeaseConcernsItsOwnScope() {
        createMachine();
        assertThat(engine().fence(new Fence("another", LEASE + 7))).isEqualTo(DONE);
        stopMachine();
        expectMachine(Power.OFF, BootMode.LOCAL);
    }

    @Test
    void everyOrderOfAnOlderLeaseIsRefused() {
        createMachine();
        assertThat(engine().fence(lease(LEASE + 1))).isEqualTo(DONE);
        for (Function<StepCall, Outcome> order : orders()) {
            assertThat(order.apply(newStep())).isEqualTo(FENCED);
        }
        assertThat(engine().close(newStep())).isEqualTo(FENCED);
        expectMachine(Power.ON, BootMode.LOCAL);
        expectDisks(DISK);
    }

    @Test
    void noOrderBeginsAStepThatWasClosed() {
        createMachine();
        for (Function<StepCall, Outcome> order : orders()) {
            StepCall step = newStep();
            assertThat(engine().close(step)).isEqualTo(DONE);
            assertThat(engine().close(step)).isEqualTo(DONE);
            assertThat(order.apply(step)).isInstanceOf(Outcome.Failed.class);
            assertThat(order.apply(under(LEASE, step))).isInstanceOf(Outcome.Failed.class);
        }
        expectMachine(Power.ON, BootMode.LOCAL);
        expectDisks(DISK);
    }

    @Test
    void closingTellsOfAStepThatHadBegun() {
        createMachine();
        StepCall stop = newStep();
        assertThat(engine().stop(stop, MACHINE)).isNotInstanceOf(Outcome.Failed.class);
        finishWell(() -> engine().close(stop));
        expectMachine(Power.OFF, BootMode.LOCAL);
        assertThat(engine().stop(stop, MACHINE)).isEqualTo(DONE);
    }

    @Test
    void aStepIdIsNotUsedForOtherWork() {
        createMachine();
        StepCall stop = newStep();
        finishWell(() -> engine().stop(stop, MACHINE));
        assertThat(engine().deleteMachine(stop, MACHINE)).isInstanceOf(Outcome.Failed.class);
        expectMachine(Power.OFF, BootMode.LOCAL);
    }

    /** Every order that the engine under test takes. */
    private List<Function<StepCall, Outcome>> orders() {
        List<Function<StepCall, Outcome>> orders = new ArrayList<>(List.of(
                step -> engine().createMachine(step, spec()),
                step -> engine().deleteMachine(step, MACHINE),
                step -> engine().start(step, MACHINE, BootMode.LOCAL),
                step -> engine().stop(step, MACHINE),
                step -> engine().reboot(step, MACHINE, BootMode.LOCAL)));
        engine().ability(DiskEngine.class).ifPresent(disks -> {
            DiskId other = new DiskId(DISK.value() + "2");
            orders.add(step -> disks.createDisk(step, new DiskSpec(other, 40, "debian-13")));
            orders.add(step -> disks.attachDisk(step, MACHINE, other));
            orders.add(step -> disks.detachDisk(step, other));
            orders.add(step -> disks.growDisk(step, DISK, 80));
            orders.add(step -> disks.deleteDisk(step, other));
        });
        engine().ability(AddressEngine.class).ifPresent(network -> {
            AddressSpec address = new AddressSpec("192.0.2.11", 32, Optional.empty());
            orders.add(step -> network.addAddress(step, MACHINE, address));
            orders.add(step -> network.removeAddress(step, MACHINE, address.address()));
        });
        engine().ability(ResizeEngine.class)
                .ifPresent(sizes -> orders.add(step -> sizes.resize(step, MACHINE, 4, 4096, 80)));
        engine().ability(SnapshotEngine.class).ifPresent(keeper -> {
            orders.add(step -> keeper.createSnapshot(step, MACHINE, SNAPSHOT));
            orders.add(step -> keeper.revertSnapshot(step, MACHINE, SNAPSHOT));
            orders.add(step -> keeper.deleteSnapshot(step, MACHINE, SNAPSHOT));
        });
        engine().ability(BackupEngine.class).ifPresent(keeper -> {
            orders.add(step -> keeper.createBackup(step, MACHINE, BACKUP));
            orders.add(step -> keeper.restoreBackup(step, MACHINE, BACKUP));
            orders.add(step -> keeper.deleteBackup(step, MACHINE, BACKUP));
            orders.add(step -> keeper.attachBackup(step, MACHINE, BACKUP));
            orders.add(step -> keeper.detachBackup(step, MACHINE, BACKUP));
        });
        engine().ability(SystemEngine.class).ifPresent(worker -> {
            Login login = new Login(Optional.of("contract-Password-1"), Optional.empty());
            orders.add(step -> worker.installSystem(step, MACHINE, "debian-13", login));
            orders.add(step -> worker.setPassword(step, MACHINE, "contract-Password-1"));
        });
        return orders;
    }
}

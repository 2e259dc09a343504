package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vpsmanager.engine.Machine.Power;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an engine must show that gives machines further disks, addresses or another size; others are not asked. */
abstract class SizeContract extends SystemContract {

    private static final DiskId OTHER = new DiskId("vps-contract.vps.ovh.net/disk-2");
    private static final AddressSpec ADDRESS = new AddressSpec("192.0.2.11", 32, Optional.of("192.0.2.1"));

    private <T> T need(Class<T> ability) {
        Optional<T> found = engine().ability(ability);
        assumeThat(found).isPresent();
        return found.orElseThrow();
    }

    private DiskEngine withDisk() {
        DiskEngine disks = need(DiskEngine.class);
        createMachine();
        StepCall step = newStep();
        finishWell(() -> disks.createDisk(step, new DiskSpec(OTHER, 10, "debian-13")));
        expectDisks(DISK, OTHER);
        return disks;
    }

    @Test
    void aDiskIsThereUntilItIsDeleted() {
        DiskEngine disks = withDisk();
        expectFailure(step -> disks.createDisk(step, new DiskSpec(OTHER, 10, "debian-13")));
        StepCall delete = newStep();
        finishWell(() -> disks.deleteDisk(delete, OTHER));
        expectDisks(DISK);
        StepCall again = newStep();
        finishWell(() -> disks.deleteDisk(again, OTHER));
    }

    @Test
    void anAttachedDiskStaysUntilItIsDetachedAlsoWhenItsMachineGoes() {
        DiskEngine disks = withDisk();
        attach(disks);
        attach(disks);
        expectMachine(Power.ON, BootMode.LOCAL);
        expectFailure(step -> disks.deleteDisk(step, OTHER));

        StepCall gone = newStep();
        finishWell(() -> engine().deleteMachine(gone, MACHINE));
        expectDisks(OTHER);
        expectFailure(step -> disks.attachDisk(step, MACHINE, OTHER));
        StepCall detach = newStep();
        finishWell(() -> disks.detachDisk(detach, OTHER));
        StepCall delete = newStep();
        finishWell(() -> disks.deleteDisk(delete, OTHER));
        expectDisks();
    }

    @Test
    void aSystemDiskStaysWithItsMachine() {
        DiskEngine disks = withDisk();
        expectFailure(step -> disks.detachDisk(step, DISK));
        expectFailure(step -> disks.deleteDisk(step, DISK));
        expectDisks(DISK, OTHER);
    }

    @Test
    void aDiskGrowsAndIsNeverShrunk() {
        DiskEngine disks = withDisk();
        StepCall grow = newStep();
        finishWell(() -> disks.growDisk(grow, OTHER, 20));
        expectFailure(step -> disks.growDisk(step, OTHER, 19));
        StepCall same = newStep();
        finishWell(() -> disks.growDisk(same, OTHER, 20));
    }

    private void attach(DiskEngine disks) {
        StepCall step = newStep();
        finishWell(() -> disks.attachDisk(step, MACHINE, OTHER));
    }

    @Test
    void aMachineTakesAnotherAddressAndGivesItBack() {
        AddressEngine network = need(AddressEngine.class);
        expectFailure(step -> network.addAddress(step, MACHINE, ADDRESS));
        createMachine();
        StepCall add = newStep();
        finishWell(() -> network.addAddress(add, MACHINE, ADDRESS));
        StepCall again = newStep();
        finishWell(() -> network.addAddress(again, MACHINE, ADDRESS));
        StepCall remove = newStep();
        finishWell(() -> network.removeAddress(remove, MACHINE, ADDRESS.address()));
        StepCall more = newStep();
        finishWell(() -> network.removeAddress(more, MACHINE, ADDRESS.address()));
        expectMachine(Power.ON, BootMode.LOCAL);
    }

    @Test
    void aMachineOfAnotherSizeIsAsItWasOnOrOff() {
        ResizeEngine sizes = need(ResizeEngine.class);
        createMachine();
        resize(sizes, 4096, 80);
        expectMachine(Power.ON, BootMode.LOCAL);
        stopMachine();
        resize(sizes, 2048, 80);
        expectMachine(Power.OFF, BootMode.LOCAL);
        expectFailure(step -> sizes.resize(step, MACHINE, 2, 2048, 79));
        assertThat(engine().findMachine(MACHINE)).isPresent();
    }

    @Test
    void aMissingMachineHasNoSize() {
        ResizeEngine sizes = need(ResizeEngine.class);
        expectFailure(step -> sizes.resize(step, MACHINE, 2, 2048, 40));
    }

    private void resize(ResizeEngine sizes, long memory, long disk) {
        StepCall step = newStep();
        finishWell(() -> sizes.resize(step, MACHINE, 4, memory, disk));
    }
}

package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.snapshot.SnapshotEngine;
import io.vpsmanager.engine.snapshot.SnapshotId;
import io.vpsmanager.engine.snapshot.SnapshotImages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What an engine must show that keeps snapshots; others are not asked. */
abstract class SnapshotContract extends FenceContract {

    private static final SnapshotId SNAPSHOT = new SnapshotId("vps-contract.vps.ovh.net/snapshot-1");

    @Test
    void aSnapshotIsKeptUntilItIsDeleted() {
        SnapshotEngine keeper = withSnapshot();
        assertThat(keeper.listSnapshots()).containsExactly(SNAPSHOT);
        expectMachine(Power.ON, BootMode.LOCAL);
        expectFailure(step -> keeper.createSnapshot(step, MACHINE, SNAPSHOT));

        StepCall step = newStep();
        finishWell(() -> keeper.deleteSnapshot(step, MACHINE, SNAPSHOT));
        assertThat(keeper.listSnapshots()).isEmpty();
        expectFailure(revert -> keeper.revertSnapshot(revert, MACHINE, SNAPSHOT));
    }

    @Test
    void aSnapshotThatIsBeingTakenIsGivenUp() {
        assumeThat(engine()).isInstanceOf(SnapshotEngine.class);
        SnapshotEngine keeper = (SnapshotEngine) engine();
        createMachine();
        StepCall take = newStep();
        assertThat(keeper.createSnapshot(take, MACHINE, SNAPSHOT)).isNotInstanceOf(Outcome.Failed.class);

        StepCall delete = newStep();
        finishWell(() -> keeper.deleteSnapshot(delete, MACHINE, SNAPSHOT));
        assertThat(keeper.listSnapshots()).isEmpty();
        expectMachine(Power.ON, BootMode.LOCAL);
        StepCall again = newStep();
        finishWell(() -> keeper.createSnapshot(again, MACHINE, SNAPSHOT));
        assertThat(keeper.listSnapshots()).containsExactly(SNAPSHOT);
    }

    @Test
    void aMachineGoesBackToItsSnapshotOnAsItWasOrOff() {
        SnapshotEngine keeper = withSnapshot();
        rebootInto(BootMode.RESCUE);
        StepCall running = newStep();
        finishWell(() -> keeper.revertSnapshot(running, MACHINE, SNAPSHOT));
        expectMachine(Power.ON, BootMode.LOCAL);

        stopMachine();
        StepCall stopped = newStep();
        finishWell(() -> keeper.revertSnapshot(stopped, MACHINE, SNAPSHOT));
        expectMachine(Power.OFF, BootMode.LOCAL);
        assertThat(keeper.listSnapshots()).containsExactly(SNAPSHOT);
    }

    @Test
    void aSnapshotIsAFileWhoseBytesStayTheSame() throws IOException {
        SnapshotEngine keeper = withSnapshot();
        assumeThat(keeper).isInstanceOf(SnapshotImages.class);
        SnapshotImages images = (SnapshotImages) keeper;
        byte[] whole = bytes(images, 0);

        assertThat(whole).startsWith('Q', 'F', 'I', 0xFB);
        assertThat(images.findImage(SNAPSHOT).orElseThrow().size()).isEqualTo(whole.length);
        stopMachine();
        for (int offset : new int[] {0, 1, 70_000, whole.length - 1, whole.length}) {
            assertThat(bytes(images, offset))
                    .as("from %d on", offset)
                    .isEqualTo(Arrays.copyOfRange(whole, offset, whole.length));
        }
        StepCall delete = newStep();
        finishWell(() -> keeper.deleteSnapshot(delete, MACHINE, SNAPSHOT));
        assertThat(images.findImage(SNAPSHOT)).isEmpty();
    }

    private static byte[] bytes(SnapshotImages images, long offset) throws IOException {
        try (InputStream bytes = images.findImage(SNAPSHOT).orElseThrow().open(offset)) {
            return bytes.readAllBytes();
        }
    }

    /** The engine with a machine and its snapshot; one that keeps none is not asked further. */
    private SnapshotEngine withSnapshot() {
        assumeThat(engine()).isInstanceOf(SnapshotEngine.class);
        SnapshotEngine keeper = (SnapshotEngine) engine();
        createMachine();
        StepCall step = newStep();
        finishWell(() -> keeper.createSnapshot(step, MACHINE, SNAPSHOT));
        return keeper;
    }
}

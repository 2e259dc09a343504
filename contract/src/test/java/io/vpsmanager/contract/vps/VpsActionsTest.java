package io.vpsmanager.contract.vps;

import static io.vpsmanager.contract.vps.VpsAction.ABORT_SNAPSHOT;
import static io.vpsmanager.contract.vps.VpsAction.CONSOLE;
import static io.vpsmanager.contract.vps.VpsAction.REBOOT;
import static io.vpsmanager.contract.vps.VpsAction.REBUILD;
import static io.vpsmanager.contract.vps.VpsAction.REMOVE_IP;
import static io.vpsmanager.contract.vps.VpsAction.RENAME;
import static io.vpsmanager.contract.vps.VpsAction.RESCUE_OFF;
import static io.vpsmanager.contract.vps.VpsAction.RESCUE_ON;
import static io.vpsmanager.contract.vps.VpsAction.REVERSE_DNS;
import static io.vpsmanager.contract.vps.VpsAction.REVERT;
import static io.vpsmanager.contract.vps.VpsAction.SET_PASSWORD;
import static io.vpsmanager.contract.vps.VpsAction.SNAPSHOT;
import static io.vpsmanager.contract.vps.VpsAction.START;
import static io.vpsmanager.contract.vps.VpsAction.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of DESIGN §4, row by row. */
class VpsActionsTest {

    @Test
    void running() {
        assertThat(allowed(at(VpsState.RUNNING)))
                .containsExactlyInAnyOrder(
                        REBOOT,
                        STOP,
                        RESCUE_ON,
                        CONSOLE,
                        REBUILD,
                        SET_PASSWORD,
                        SNAPSHOT,
                        REVERT,
                        RENAME,
                        REVERSE_DNS,
                        REMOVE_IP);
    }

    @Test
    void stopped() {
        assertThat(allowed(at(VpsState.STOPPED)))
                .containsExactlyInAnyOrder(START, RESCUE_ON, REBUILD, SNAPSHOT, REVERT, RENAME, REVERSE_DNS, REMOVE_IP);
    }

    @Test
    void rescued() {
        assertThat(allowed(at(VpsState.RESCUED)))
                .containsExactlyInAnyOrder(REBOOT, STOP, RESCUE_OFF, CONSOLE, REBUILD, RENAME, REVERSE_DNS, REMOVE_IP);
    }

    @ParameterizedTest
    @EnumSource(names = {"REBOOTING", "INSTALLING", "UPGRADING"})
    void onTheWay(VpsState state) {
        assertThat(allowed(at(state))).containsExactlyInAnyOrder(CONSOLE, RENAME, REVERSE_DNS);
    }

    @Test
    void stoppingHasNoConsoleAndBackupingCanBeAborted() {
        assertThat(allowed(at(VpsState.STOPPING))).containsExactlyInAnyOrder(RENAME, REVERSE_DNS);
        assertThat(allowed(at(VpsState.BACKUPING)))
                .containsExactlyInAnyOrder(CONSOLE, ABORT_SNAPSHOT, RENAME, REVERSE_DNS);
    }

    @Test
    void maintenance() {
        assertThat(allowed(at(VpsState.MAINTENANCE))).containsExactlyInAnyOrder(RENAME, REVERSE_DNS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "RESCUED"})
    void aTaskLeavesConsoleAndNames(VpsState state) {
        VpsCondition busy = new VpsCondition(state, true, false, false, Set.of(), VpsVersion.V2025_1);
        assertThat(allowed(busy)).containsExactlyInAnyOrder(CONSOLE, RENAME, REVERSE_DNS);
        assertThat(VpsActions.refusal(REBOOT, busy)).contains(Refusal.TASK_RUNNING);
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredOrLockedServiceAllowsNothing(VpsState state) {
        assertThat(allowed(new VpsCondition(state, false, true, false, Set.of(), VpsVersion.V2025_1)))
                .isEmpty();
        assertThat(allowed(new VpsCondition(state, false, false, true, Set.of(), VpsVersion.V2025_1)))
                .isEmpty();
    }

    @Test
    void optionsAndRangeCount() {
        VpsCondition old = new VpsCondition(VpsState.RUNNING, false, false, false, Set.of(), VpsVersion.V2019_1);
        assertThat(VpsActions.refusal(REBUILD, old)).contains(Refusal.OLD_RANGE);
        assertThat(VpsActions.refusal(SNAPSHOT, old)).contains(Refusal.NO_SNAPSHOT_OPTION);
    }

    private static VpsCondition at(VpsState state) {
        return new VpsCondition(state, false, false, false, Set.of(VpsOption.SNAPSHOT), VpsVersion.V2025_1);
    }

    private static Set<VpsAction> allowed(VpsCondition condition) {
        Set<VpsAction> allowed = EnumSet.noneOf(VpsAction.class);
        Arrays.stream(VpsAction.values())
                .filter(action -> VpsActions.refusal(action, condition).isEmpty())
                .forEach(allowed::add);
        return allowed;
    }
}

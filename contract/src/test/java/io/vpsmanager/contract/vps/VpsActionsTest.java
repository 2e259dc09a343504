package io.vpsmanager.contract.vps;

import static io.vpsmanager.contract.vps.VpsAction.ABORT_SNAPSHOT;
import static io.vpsmanager.contract.vps.VpsAction.ADD_IP;
import static io.vpsmanager.contract.vps.VpsAction.ATTACH_BACKUP;
import static io.vpsmanager.contract.vps.VpsAction.BACKUP;
import static io.vpsmanager.contract.vps.VpsAction.CANCEL_TERMINATION;
import static io.vpsmanager.contract.vps.VpsAction.CHANGE_CONTACTS;
import static io.vpsmanager.contract.vps.VpsAction.COMMIT;
import static io.vpsmanager.contract.vps.VpsAction.CONSOLE;
import static io.vpsmanager.contract.vps.VpsAction.DELETE_SNAPSHOT;
import static io.vpsmanager.contract.vps.VpsAction.DETACH_BACKUP;
import static io.vpsmanager.contract.vps.VpsAction.DOWNLOAD_SNAPSHOT;
import static io.vpsmanager.contract.vps.VpsAction.MIGRATE;
import static io.vpsmanager.contract.vps.VpsAction.REBOOT;
import static io.vpsmanager.contract.vps.VpsAction.REBUILD;
import static io.vpsmanager.contract.vps.VpsAction.REMOVE_IP;
import static io.vpsmanager.contract.vps.VpsAction.RENAME;
import static io.vpsmanager.contract.vps.VpsAction.RENEW;
import static io.vpsmanager.contract.vps.VpsAction.RESCHEDULE_BACKUP;
import static io.vpsmanager.contract.vps.VpsAction.RESCUE_OFF;
import static io.vpsmanager.contract.vps.VpsAction.RESCUE_ON;
import static io.vpsmanager.contract.vps.VpsAction.RESTORE_BACKUP;
import static io.vpsmanager.contract.vps.VpsAction.REVERSE_DNS;
import static io.vpsmanager.contract.vps.VpsAction.REVERT;
import static io.vpsmanager.contract.vps.VpsAction.SET_PASSWORD;
import static io.vpsmanager.contract.vps.VpsAction.SNAPSHOT;
import static io.vpsmanager.contract.vps.VpsAction.START;
import static io.vpsmanager.contract.vps.VpsAction.STOP;
import static io.vpsmanager.contract.vps.VpsAction.TERMINATE;
import static io.vpsmanager.contract.vps.VpsAction.UPGRADE;
import static io.vpsmanager.contract.vps.VpsAction.UPSCALE;
import static io.vpsmanager.contract.vps.VpsCondition.Hold.NETBOOT_TASK;
import static io.vpsmanager.contract.vps.VpsCondition.Hold.NOTHING;
import static io.vpsmanager.contract.vps.VpsCondition.Hold.SNAPSHOT_TASK;
import static io.vpsmanager.contract.vps.VpsCondition.Hold.STUCK_TASK;
import static io.vpsmanager.contract.vps.VpsCondition.Hold.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of DESIGN §4, row by row. */
class VpsActionsTest {

    /** What the service of a server allows whatever the machine is doing; a snapshot of the world's servers is subscribed. */
    private static final Set<VpsAction> ALWAYS =
            EnumSet.of(RENAME, REVERSE_DNS, DOWNLOAD_SNAPSHOT, COMMIT, RENEW, CHANGE_CONTACTS, TERMINATE);

    /** Where options are said not to be asked, none are read: so they must not decide. */
    @ParameterizedTest
    @EnumSource(VpsAction.class)
    void optionsDecideOnlyWhereTheyAreAsked(VpsAction action) {
        boolean decide = Arrays.stream(VpsState.values())
                .anyMatch(state -> !VpsActions.refusal(action, at(state, EnumSet.allOf(VpsOption.class)))
                        .equals(VpsActions.refusal(action, at(state, Set.of()))));
        assertThat(VpsActions.asksOptions(action)).isEqualTo(decide);
    }

    @Test
    void running() {
        assertThat(allowed(at(VpsState.RUNNING)))
                .isEqualTo(with(
                        REBOOT,
                        STOP,
                        RESCUE_ON,
                        CONSOLE,
                        REBUILD,
                        SET_PASSWORD,
                        DELETE_SNAPSHOT,
                        REVERT,
                        ADD_IP,
                        REMOVE_IP,
                        UPGRADE,
                        UPSCALE));
    }

    @Test
    void stopped() {
        assertThat(allowed(at(VpsState.STOPPED)))
                .isEqualTo(
                        with(START, RESCUE_ON, REBUILD, DELETE_SNAPSHOT, REVERT, ADD_IP, REMOVE_IP, UPGRADE, UPSCALE));
    }

    @Test
    void rescued() {
        assertThat(allowed(at(VpsState.RESCUED)))
                .isEqualTo(with(REBOOT, STOP, RESCUE_OFF, CONSOLE, REBUILD, ADD_IP, REMOVE_IP));
    }

    @ParameterizedTest
    @EnumSource(names = {"REBOOTING", "INSTALLING"})
    void onTheWay(VpsState state) {
        assertThat(allowed(at(state))).isEqualTo(with(CONSOLE));
    }

    @ParameterizedTest
    @EnumSource(names = {"MAINTENANCE", "BACKUPING", "UPGRADING"})
    void nobodyTouchesWhatTheProviderWorksOn(VpsState state) {
        assertThat(allowed(at(state))).isEqualTo(ALWAYS);
    }

    @ParameterizedTest
    @EnumSource(names = {"BACKUPING", "UPGRADING"})
    void aTaskOfTheCustomersLeavesTheConsole(VpsState state) {
        assertThat(allowed(held(state, TASK, true))).isEqualTo(with(CONSOLE));
    }

    @Test
    void stoppingHasNoConsoleAndBackupingCanBeAborted() {
        assertThat(allowed(at(VpsState.STOPPING))).isEqualTo(ALWAYS);
        VpsCondition taken = held(VpsState.BACKUPING, SNAPSHOT_TASK, true);
        assertThat(allowed(taken)).isEqualTo(with(CONSOLE, ABORT_SNAPSHOT));
        VpsCondition backedUp = held(VpsState.BACKUPING, TASK, true);
        assertThat(VpsActions.refusal(ABORT_SNAPSHOT, backedUp)).contains(Refusal.NO_SNAPSHOT_RUNNING);
    }

    @Test
    void aRebuildMayWaitForARebootIntoAnotherNetbootMode() {
        VpsCondition booting = held(VpsState.REBOOTING, NETBOOT_TASK, true);
        assertThat(allowed(booting)).isEqualTo(with(CONSOLE, REBUILD));
        VpsCondition old = new VpsCondition(
                VpsState.REBOOTING, NETBOOT_TASK, false, false, false, Set.of(), false, VpsVersion.V2019_1, Set.of());
        assertThat(VpsActions.refusal(REBUILD, old)).contains(Refusal.OLD_RANGE);
    }

    @Test
    void whatIsOnlyJustTakenCannotBeDownloadedYet() {
        VpsCondition taking = held(VpsState.BACKUPING, SNAPSHOT_TASK, false);
        assertThat(VpsActions.refusal(DOWNLOAD_SNAPSHOT, taking)).contains(Refusal.SNAPSHOT_RUNNING);
        VpsCondition none = held(VpsState.BACKUPING, TASK, false);
        assertThat(VpsActions.refusal(DOWNLOAD_SNAPSHOT, none)).contains(Refusal.NO_SNAPSHOT);
    }

    @Test
    void maintenance() {
        assertThat(allowed(at(VpsState.MAINTENANCE))).isEqualTo(ALWAYS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "RESCUED"})
    void aTaskLeavesConsoleAndTheService(VpsState state) {
        VpsCondition busy = held(state, TASK, true);
        assertThat(allowed(busy)).isEqualTo(with(CONSOLE));
        assertThat(VpsActions.refusal(REBOOT, busy)).contains(Refusal.TASK_RUNNING);
        VpsCondition stuck = held(state, STUCK_TASK, true);
        assertThat(allowed(stuck)).isEqualTo(with(CONSOLE));
        assertThat(VpsActions.refusal(REBOOT, stuck)).contains(Refusal.TASK_STUCK);
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredOrLockedServiceCanOnlyBeRenewed(VpsState state) {
        VpsCondition expired =
                new VpsCondition(state, NOTHING, true, false, false, Set.of(), false, VpsVersion.V2025_1, Set.of());
        VpsCondition locked =
                new VpsCondition(state, NOTHING, false, true, false, Set.of(), false, VpsVersion.V2025_1, Set.of());
        assertThat(allowed(expired)).containsExactly(RENEW);
        assertThat(allowed(locked)).containsExactly(RENEW);
        assertThat(VpsActions.refusal(TERMINATE, expired)).contains(Refusal.SERVICE_EXPIRED);
        assertThat(VpsActions.refusal(RENAME, locked)).contains(Refusal.SERVICE_LOCKED);
    }

    @Test
    void optionsAndRangeCount() {
        VpsCondition old = new VpsCondition(
                VpsState.RUNNING, NOTHING, false, false, false, Set.of(), false, VpsVersion.V2019_1, Set.of());
        assertThat(VpsActions.refusal(REBUILD, old)).contains(Refusal.OLD_RANGE);
        assertThat(VpsActions.refusal(UPSCALE, old)).contains(Refusal.OLD_RANGE);
        assertThat(VpsActions.refusal(MIGRATE, old)).isEmpty();
        assertThat(VpsActions.refusal(MIGRATE, at(VpsState.RUNNING))).contains(Refusal.LATEST_RANGE);
        for (VpsAction action : EnumSet.of(SNAPSHOT, DELETE_SNAPSHOT, DOWNLOAD_SNAPSHOT, REVERT)) {
            assertThat(VpsActions.refusal(action, old)).as(action.name()).contains(Refusal.NO_SNAPSHOT_OPTION);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsTerminatedOnceAndKeptOnceItIs(VpsState state) {
        VpsCondition ending =
                new VpsCondition(state, NOTHING, false, false, true, Set.of(), false, VpsVersion.V2025_1, Set.of());
        assertThat(VpsActions.refusal(TERMINATE, ending)).contains(Refusal.TERMINATION_PENDING);
        assertThat(VpsActions.refusal(CANCEL_TERMINATION, ending)).isEmpty();
        assertThat(VpsActions.refusal(TERMINATE, at(state))).isEmpty();
        assertThat(VpsActions.refusal(CANCEL_TERMINATION, at(state))).contains(Refusal.NO_TERMINATION);
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "STOPPED"})
    void aServerHasOneSnapshot(VpsState state) {
        VpsCondition with = at(state);
        VpsCondition without = held(state, NOTHING, false);
        assertThat(VpsActions.refusal(SNAPSHOT, without)).isEmpty();
        assertThat(VpsActions.refusal(SNAPSHOT, with)).contains(Refusal.SNAPSHOT_EXISTS);
        for (VpsAction action : EnumSet.of(DELETE_SNAPSHOT, DOWNLOAD_SNAPSHOT, REVERT)) {
            assertThat(VpsActions.refusal(action, without)).as(action.name()).contains(Refusal.NO_SNAPSHOT);
            assertThat(VpsActions.refusal(action, with)).as(action.name()).isEmpty();
        }
    }

    @Test
    void backupsNeedTheirOptionAndARestoreTheOwnSystem() {
        Set<VpsOption> option = Set.of(VpsOption.AUTOMATED_BACKUP);
        Set<VpsAction> ofTheDisk = EnumSet.of(BACKUP, RESTORE_BACKUP, ATTACH_BACKUP);
        Set<VpsAction> all = EnumSet.of(BACKUP, RESTORE_BACKUP, ATTACH_BACKUP, DETACH_BACKUP, RESCHEDULE_BACKUP);
        for (VpsAction action : all) {
            assertThat(VpsActions.refusal(action, at(VpsState.RUNNING, option))).isEmpty();
            assertThat(VpsActions.refusal(action, at(VpsState.STOPPED, option))).isEmpty();
            assertThat(VpsActions.refusal(action, at(VpsState.RESCUED, option)))
                    .isEqualTo(ofTheDisk.contains(action) ? Optional.of(Refusal.IN_RESCUE) : Optional.empty());
            assertThat(VpsActions.refusal(action, at(VpsState.RUNNING))).contains(Refusal.NO_BACKUP_OPTION);
        }
    }

    private static Set<VpsAction> with(VpsAction... more) {
        Set<VpsAction> all = EnumSet.copyOf(ALWAYS);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static VpsCondition at(VpsState state) {
        return at(state, Set.of(VpsOption.SNAPSHOT));
    }

    private static VpsCondition at(VpsState state, Set<VpsOption> options) {
        return new VpsCondition(state, NOTHING, false, false, false, options, true, VpsVersion.V2025_1, Set.of());
    }

    private static Set<VpsAction> allowed(VpsCondition condition) {
        Set<VpsAction> allowed = EnumSet.noneOf(VpsAction.class);
        Arrays.stream(VpsAction.values())
                .filter(action -> VpsActions.refusal(action, condition).isEmpty())
                .forEach(allowed::add);
        return allowed;
    }

    /** A server that subscribes to the snapshot and is held so. */
    private static VpsCondition held(VpsState state, VpsCondition.Hold hold, boolean snapshot) {
        return new VpsCondition(
                state, hold, false, false, false, Set.of(VpsOption.SNAPSHOT), snapshot, VpsVersion.V2025_1, Set.of());
    }
}

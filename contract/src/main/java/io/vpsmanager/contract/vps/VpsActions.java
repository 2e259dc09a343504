package io.vpsmanager.contract.vps;

import static io.vpsmanager.contract.call.Refusal.ALREADY_RUNNING;
import static io.vpsmanager.contract.call.Refusal.ALREADY_STOPPED;
import static io.vpsmanager.contract.call.Refusal.BUSY;
import static io.vpsmanager.contract.call.Refusal.IN_MAINTENANCE;
import static io.vpsmanager.contract.call.Refusal.IN_RESCUE;
import static io.vpsmanager.contract.call.Refusal.LATEST_RANGE;
import static io.vpsmanager.contract.call.Refusal.NOT_IN_RESCUE;
import static io.vpsmanager.contract.call.Refusal.NOT_RUNNING;
import static io.vpsmanager.contract.call.Refusal.NOT_SUPPORTED;
import static io.vpsmanager.contract.call.Refusal.NO_BACKUP_OPTION;
import static io.vpsmanager.contract.call.Refusal.NO_SNAPSHOT;
import static io.vpsmanager.contract.call.Refusal.NO_SNAPSHOT_OPTION;
import static io.vpsmanager.contract.call.Refusal.NO_SNAPSHOT_RUNNING;
import static io.vpsmanager.contract.call.Refusal.NO_TERMINATION;
import static io.vpsmanager.contract.call.Refusal.OLD_RANGE;
import static io.vpsmanager.contract.call.Refusal.SERVICE_EXPIRED;
import static io.vpsmanager.contract.call.Refusal.SERVICE_LOCKED;
import static io.vpsmanager.contract.call.Refusal.SNAPSHOT_EXISTS;
import static io.vpsmanager.contract.call.Refusal.SNAPSHOT_RUNNING;
import static io.vpsmanager.contract.call.Refusal.TASK_RUNNING;
import static io.vpsmanager.contract.call.Refusal.TASK_STUCK;
import static io.vpsmanager.contract.call.Refusal.TERMINATION_PENDING;
import static io.vpsmanager.contract.vps.VpsState.BACKUPING;
import static io.vpsmanager.contract.vps.VpsState.MAINTENANCE;
import static io.vpsmanager.contract.vps.VpsState.RESCUED;
import static io.vpsmanager.contract.vps.VpsState.RUNNING;
import static io.vpsmanager.contract.vps.VpsState.STOPPED;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Optional;

/**
 * The single table of what is allowed in which state (DESIGN §4): used by the service, the API, each button and its
 * reason.
 */
public final class VpsActions {

    private VpsActions() {}

    /** Why `action` is not allowed on a server in this condition; empty when it is. */
    public static Optional<Refusal> refusal(VpsAction action, VpsCondition vps) {
        // Renewing ends an expiration, and may be what a suspended service lacks.
        if (action == VpsAction.RENEW) {
            return Optional.empty();
        }
        if (vps.expired()) {
            return Optional.of(SERVICE_EXPIRED);
        }
        if (vps.locked()) {
            return Optional.of(SERVICE_LOCKED);
        }
        if (needed(action).filter(vps.missing()::contains).isPresent()) {
            return Optional.of(NOT_SUPPORTED);
        }
        return ofAction(action, vps);
    }

    /** What the engine behind a server must have for this action. */
    private static Optional<Capability> needed(VpsAction action) {
        return switch (action) {
            case CONSOLE -> Optional.of(Capability.CONSOLE);
            case SNAPSHOT, ABORT_SNAPSHOT, DELETE_SNAPSHOT, REVERT -> Optional.of(Capability.SNAPSHOT);
            case DOWNLOAD_SNAPSHOT -> Optional.of(Capability.SNAPSHOT_DOWNLOAD);
            case BACKUP, RESCHEDULE_BACKUP, RESTORE_BACKUP, ATTACH_BACKUP, DETACH_BACKUP ->
                Optional.of(Capability.BACKUP);
            case REBUILD, SET_PASSWORD -> Optional.of(Capability.SYSTEM);
            case REBOOT,
                    STOP,
                    START,
                    RESCUE_ON,
                    RESCUE_OFF,
                    RENAME,
                    REVERSE_DNS,
                    ADD_IP,
                    REMOVE_IP,
                    UPGRADE,
                    UPSCALE,
                    MIGRATE,
                    COMMIT,
                    RENEW,
                    CHANGE_CONTACTS,
                    TERMINATE,
                    CANCEL_TERMINATION -> Optional.empty();
        };
    }

    private static Optional<Refusal> ofAction(VpsAction action, VpsCondition vps) {
        return switch (action) {
            case RENAME, REVERSE_DNS, COMMIT, RENEW, CHANGE_CONTACTS -> Optional.empty();
            case TERMINATE -> only(!vps.ending(), TERMINATION_PENDING);
            case CANCEL_TERMINATION -> only(vps.ending(), NO_TERMINATION);
            case CONSOLE -> console(vps);
            case ABORT_SNAPSHOT -> only(vps.hold() == VpsCondition.Hold.SNAPSHOT_TASK, NO_SNAPSHOT_RUNNING);
            case DOWNLOAD_SNAPSHOT -> download(vps);
            case REBOOT,
                    STOP,
                    START,
                    RESCUE_ON,
                    RESCUE_OFF,
                    REBUILD,
                    SET_PASSWORD,
                    SNAPSHOT,
                    DELETE_SNAPSHOT,
                    REVERT,
                    BACKUP,
                    RESCHEDULE_BACKUP,
                    RESTORE_BACKUP,
                    ATTACH_BACKUP,
                    DETACH_BACKUP,
                    ADD_IP,
                    REMOVE_IP,
                    UPGRADE,
                    UPSCALE,
                    MIGRATE ->
                switch (vps.hold()) {
                    case NOTHING -> atRest(action, vps);
                    case TASK, SNAPSHOT_TASK -> Optional.of(TASK_RUNNING);
                    case NETBOOT_TASK -> action == VpsAction.REBUILD ? rebuild(vps) : Optional.of(TASK_RUNNING);
                    case STUCK_TASK -> Optional.of(TASK_STUCK);
                };
        };
    }

    /** Whether `action` depends on the options and the snapshot; the other actions do not need them. */
    public static boolean asksOptions(VpsAction action) {
        return switch (action) {
            case SNAPSHOT,
                    DELETE_SNAPSHOT,
                    DOWNLOAD_SNAPSHOT,
                    REVERT,
                    BACKUP,
                    RESCHEDULE_BACKUP,
                    RESTORE_BACKUP,
                    ATTACH_BACKUP,
                    DETACH_BACKUP -> true;
            default -> false;
        };
    }

    private static Optional<Refusal> console(VpsCondition vps) {
        return switch (vps.state()) {
            case STOPPED, STOPPING -> Optional.of(NOT_RUNNING);
            case MAINTENANCE -> Optional.of(IN_MAINTENANCE);
            // Without a task of the customer's, the provider is working on the server.
            case UPGRADING, BACKUPING -> only(vps.hold() != VpsCondition.Hold.NOTHING, BUSY);
            case RUNNING, RESCUED, REBOOTING, INSTALLING -> Optional.empty();
        };
    }

    private static Optional<Refusal> atRest(VpsAction action, VpsCondition vps) {
        VpsState state = vps.state();
        if (state == MAINTENANCE) {
            return Optional.of(IN_MAINTENANCE);
        }
        if (state != RUNNING && state != STOPPED && state != RESCUED) {
            return Optional.of(BUSY);
        }
        return switch (action) {
            case REBOOT -> only(state != VpsState.STOPPED, Refusal.STOPPED);
            case STOP -> only(state != VpsState.STOPPED, ALREADY_STOPPED);
            case START -> only(state == STOPPED, ALREADY_RUNNING);
            case RESCUE_ON -> only(state != RESCUED, IN_RESCUE);
            case RESCUE_OFF -> only(state == RESCUED, NOT_IN_RESCUE);
            case REBUILD -> rebuild(vps);
            case SET_PASSWORD -> state == RESCUED ? Optional.of(IN_RESCUE) : only(state == RUNNING, NOT_RUNNING);
            case SNAPSHOT -> state == RESCUED ? Optional.of(IN_RESCUE) : snapshot(vps, false);
            case DELETE_SNAPSHOT, REVERT -> state == RESCUED ? Optional.of(IN_RESCUE) : snapshot(vps, true);
            case BACKUP, RESTORE_BACKUP, ATTACH_BACKUP -> state == RESCUED ? Optional.of(IN_RESCUE) : backup(vps);
            case RESCHEDULE_BACKUP, DETACH_BACKUP -> backup(vps);
            case UPGRADE -> only(state != RESCUED, IN_RESCUE);
            case UPSCALE -> state == RESCUED ? Optional.of(IN_RESCUE) : only(latest(vps), OLD_RANGE);
            case MIGRATE -> state == RESCUED ? Optional.of(IN_RESCUE) : only(!latest(vps), LATEST_RANGE);
            case RENAME,
                    REVERSE_DNS,
                    CONSOLE,
                    ABORT_SNAPSHOT,
                    DOWNLOAD_SNAPSHOT,
                    ADD_IP,
                    REMOVE_IP,
                    COMMIT,
                    RENEW,
                    CHANGE_CONTACTS,
                    TERMINATE,
                    CANCEL_TERMINATION -> Optional.empty();
        };
    }

    private static Optional<Refusal> snapshot(VpsCondition vps, boolean wanted) {
        if (!vps.options().contains(VpsOption.SNAPSHOT)) {
            return Optional.of(NO_SNAPSHOT_OPTION);
        }
        return only(vps.snapshot() == wanted, wanted ? NO_SNAPSHOT : SNAPSHOT_EXISTS);
    }

    /** Reading a stored snapshot disturbs nothing, so only the task that is taking it forbids it. */
    private static Optional<Refusal> download(VpsCondition vps) {
        boolean taking = vps.hold() == VpsCondition.Hold.SNAPSHOT_TASK;
        return snapshot(vps, true).map(refusal -> refusal == NO_SNAPSHOT && taking ? SNAPSHOT_RUNNING : refusal);
    }

    private static Optional<Refusal> backup(VpsCondition vps) {
        return only(vps.options().contains(VpsOption.AUTOMATED_BACKUP), NO_BACKUP_OPTION);
    }

    private static Optional<Refusal> rebuild(VpsCondition vps) {
        return only(latest(vps), OLD_RANGE);
    }

    private static boolean latest(VpsCondition vps) {
        return vps.range() == VpsVersion.V2025_1;
    }

    private static Optional<Refusal> only(boolean allowed, Refusal otherwise) {
        return allowed ? Optional.empty() : Optional.of(otherwise);
    }
}

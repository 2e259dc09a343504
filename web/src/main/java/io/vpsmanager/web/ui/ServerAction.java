package io.vpsmanager.web.ui;

import static io.vpsmanager.web.ui.ServerAction.Group.ACCESS;
import static io.vpsmanager.web.ui.ServerAction.Group.BACKUP;
import static io.vpsmanager.web.ui.ServerAction.Group.NETWORK;
import static io.vpsmanager.web.ui.ServerAction.Group.OFFER;
import static io.vpsmanager.web.ui.ServerAction.Group.POWER;
import static io.vpsmanager.web.ui.ServerAction.Group.SERVICE;
import static io.vpsmanager.web.ui.ServerAction.Group.SETTINGS;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything a customer can do to a server, in the order of the menu: what works, and what is still to come. */
public enum ServerAction {
    REBOOT(POWER, "rotate-cw", "dashboard/reboot", VpsAction.REBOOT, true),
    STOP(POWER, "power", "dashboard/stop", VpsAction.STOP, true),
    START(POWER, "play", "dashboard/start", VpsAction.START, true),
    RESCUE(POWER, "life-buoy", "dashboard/rescue", VpsAction.RESCUE_ON, true),
    LEAVE_RESCUE(POWER, "log-out", "dashboard/leave-rescue", VpsAction.RESCUE_OFF, true),
    CONSOLE(ACCESS, "square-terminal", "dashboard/kvm", VpsAction.CONSOLE, true),
    LOGIN(ACCESS, "log-in", "dashboard/login", null, true),
    PASSWORD(ACCESS, "key-round", "dashboard/password", VpsAction.SET_PASSWORD, true),
    MONITORING(ACCESS, "chart-line", "monitoring", null, true),
    REBUILD(ACCESS, "hard-drive-download", "dashboard/rebuild", VpsAction.REBUILD, true),
    RENAME(SETTINGS, "pencil", "dashboard/display-name", VpsAction.RENAME, true),
    KEYMAP(SETTINGS, "keyboard", "dashboard/keymap", VpsAction.RENAME, true),
    SLA_MONITORING(SETTINGS, "activity", "dashboard#tile-configuration", VpsAction.RENAME, true),
    REVERSE_DNS(SETTINGS, "globe", "dashboard/display-ips", VpsAction.REVERSE_DNS, true),
    SNAPSHOT(BACKUP, "camera", "dashboard/snapshot-create", VpsAction.SNAPSHOT, true),
    DOWNLOAD_SNAPSHOT(BACKUP, "download", "dashboard/snapshot-download", VpsAction.DOWNLOAD_SNAPSHOT, true),
    ABORT_SNAPSHOT(BACKUP, "circle-stop", "dashboard/snapshot-abort", VpsAction.ABORT_SNAPSHOT, true),
    AUTOMATED_BACKUP(BACKUP, "database-backup", "veeam", null, true),
    BACKUP_STORAGE(BACKUP, "archive", "backup-storage", null, false),
    REVERT(BACKUP, "undo-2", "dashboard/snapshot-restore", VpsAction.REVERT, true),
    DELETE_SNAPSHOT(BACKUP, "eraser", "dashboard/snapshot-delete", VpsAction.DELETE_SNAPSHOT, true),
    IPS(NETWORK, "network", "dashboard/display-ips", null, true),
    SECONDARY_DNS(NETWORK, "globe", "secondary-dns", null, false),
    ADDITIONAL_DISK(OFFER, "hard-drive", "additional-disk", null, false),
    UPSCALE(OFFER, "trending-up", "upscale", VpsAction.UPSCALE, false),
    UPGRADE(OFFER, "circle-arrow-up", "upgrade", VpsAction.UPGRADE, false),
    MIGRATE(OFFER, "arrow-right-left", "dashboard/migrate", VpsAction.MIGRATE, false),
    RENEWAL(SERVICE, "calendar-sync", "dashboard/renewal", VpsAction.RENEW, false),
    COMMITMENT(SERVICE, "handshake", "dashboard/commitment", VpsAction.COMMIT, false),
    CONTACTS(SERVICE, "users", "dashboard/contacts", VpsAction.CHANGE_CONTACTS, false),
    TERMINATE(SERVICE, "trash-2", "dashboard/terminate", VpsAction.TERMINATE, true),
    CANCEL_TERMINATION(SERVICE, "undo-2", "dashboard/terminate/cancel", VpsAction.CANCEL_TERMINATION, true);

    /** What belongs together in the menu. */
    public enum Group {
        POWER,
        ACCESS,
        SETTINGS,
        BACKUP,
        NETWORK,
        OFFER,
        SERVICE;

        public List<ServerAction> actions() {
            return Arrays.stream(ServerAction.values())
                    .filter(action -> action.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final String icon;
    private final String screen;
    private final Optional<VpsAction> allowed;
    private final boolean built;

    ServerAction(Group group, String icon, String screen, @Nullable VpsAction allowed, boolean built) {
        this.group = group;
        this.icon = icon;
        this.screen = screen;
        this.allowed = Optional.ofNullable(allowed);
        this.built = built;
    }

    /** The action whose page is at this address below the server's. */
    public static Optional<ServerAction> at(String screen) {
        return Arrays.stream(values())
                .filter(action -> action.screen.equals(screen))
                .findFirst();
    }

    public String icon() {
        return icon;
    }

    /** Its address below the server's. */
    public String screen() {
        return screen;
    }

    /** Whether this version offers it. */
    public boolean built() {
        return built;
    }

    /** Why the state of the server forbids it now; what only shows something is never forbidden. */
    public Optional<Refusal> refusal(VpsSummary vps) {
        return allowed.flatMap(vps::refusal);
    }
}

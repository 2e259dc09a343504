package io.vpsmanager.console.later;

import io.vpsmanager.console.ui.Section;
import java.util.Arrays;
import java.util.Optional;

/** A page that is still to come, with its address below the server's and the tab it belongs to. */
enum LaterScreen {
    KVM("dashboard/kvm", Section.DASHBOARD),
    RESCUE("dashboard/rescue", Section.DASHBOARD),
    PASSWORD("dashboard/password", Section.DASHBOARD),
    REINSTALL("dashboard/reinstall", Section.DASHBOARD),
    REBUILD("dashboard/rebuild", Section.DASHBOARD),
    SNAPSHOT_CREATE("dashboard/snapshot-create", Section.SNAPSHOT),
    SNAPSHOT_RESTORE("dashboard/snapshot-restore", Section.SNAPSHOT),
    SNAPSHOT_DELETE("dashboard/snapshot-delete", Section.SNAPSHOT),
    SNAPSHOT_DOWNLOAD("dashboard/snapshot-download", Section.SNAPSHOT),
    SNAPSHOT_ABORT("dashboard/snapshot-abort", Section.SNAPSHOT),
    SNAPSHOT("snapshot", Section.SNAPSHOT),
    SNAPSHOT_ORDER("snapshot/order", Section.SNAPSHOT),
    VEEAM("veeam", Section.AUTOMATED_BACKUP),
    VEEAM_ORDER("veeam/order", Section.AUTOMATED_BACKUP),
    BACKUP_STORAGE("backup-storage", Section.BACKUP_STORAGE),
    BACKUP_STORAGE_ORDER("backup-storage/order", Section.BACKUP_STORAGE),
    ADDITIONAL_DISK("additional-disk", Section.DISKS),
    SECONDARY_DNS("secondary-dns", Section.SECONDARY_DNS),
    MONITORING("monitoring", Section.MONITORING),
    UPSCALE("upscale", Section.DASHBOARD),
    UPGRADE("upgrade", Section.DASHBOARD),
    MIGRATE("dashboard/migrate", Section.DASHBOARD),
    RENEWAL("dashboard/renewal", Section.DASHBOARD),
    COMMITMENT("dashboard/commitment", Section.DASHBOARD),
    CONTACTS("dashboard/contacts", Section.DASHBOARD),
    TERMINATE("dashboard/terminate", Section.DASHBOARD);

    private final String screen;
    private final Section section;

    LaterScreen(String screen, Section section) {
        this.screen = screen;
        this.section = section;
    }

    Section section() {
        return section;
    }

    static Optional<LaterScreen> find(String screen) {
        return Arrays.stream(values())
                .filter(each -> each.screen.equals(screen))
                .findFirst();
    }
}

package io.vpsmanager.web.later;

import io.vpsmanager.web.ui.Section;
import java.util.Arrays;
import java.util.Optional;

/** A page that is still to come, with its address below the server's and the tab it belongs to. */
enum LaterScreen {
    SNAPSHOT_ORDER("snapshot/order", Section.SNAPSHOT, Meanwhile.COPY),
    VEEAM_ORDER("veeam/order", Section.AUTOMATED_BACKUP, Meanwhile.BACKUP),
    BACKUP_STORAGE("backup-storage", Section.BACKUP_STORAGE, Meanwhile.BACKUP),
    BACKUP_STORAGE_ORDER("backup-storage/order", Section.BACKUP_STORAGE, Meanwhile.BACKUP),
    ADDITIONAL_DISK("additional-disk", Section.DISKS, Meanwhile.DISKS),
    SECONDARY_DNS("secondary-dns", Section.SECONDARY_DNS, Meanwhile.SECONDARY_DNS),
    UPSCALE("upscale", Section.DASHBOARD, Meanwhile.OFFER),
    UPGRADE("upgrade", Section.DASHBOARD, Meanwhile.OFFER),
    MIGRATE("dashboard/migrate", Section.DASHBOARD, Meanwhile.MIGRATION),
    RENEWAL("dashboard/renewal", Section.DASHBOARD, Meanwhile.RENEWAL),
    COMMITMENT("dashboard/commitment", Section.DASHBOARD, Meanwhile.COMMITMENT),
    CONTACTS("dashboard/contacts", Section.DASHBOARD, Meanwhile.CONTACTS);

    /** What a customer can do until then. */
    enum Meanwhile {
        COPY,
        BACKUP,
        DISKS,
        SECONDARY_DNS,
        OFFER,
        MIGRATION,
        RENEWAL,
        COMMITMENT,
        CONTACTS
    }

    private final String screen;
    private final Section section;
    private final Meanwhile meanwhile;

    LaterScreen(String screen, Section section, Meanwhile meanwhile) {
        this.screen = screen;
        this.section = section;
        this.meanwhile = meanwhile;
    }

    Meanwhile meanwhile() {
        return meanwhile;
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

package io.vpsmanager.web.ui;

/** The pages of a server that its tabs lead to. */
public enum Section {
    DASHBOARD("dashboard"),
    MONITORING("monitoring"),
    AUTOMATED_BACKUP("veeam"),
    SNAPSHOT("snapshot"),
    BACKUP_STORAGE("backup-storage"),
    DISKS("additional-disk"),
    SECONDARY_DNS("secondary-dns"),
    HISTORY("history");

    private final String screen;

    Section(String screen) {
        this.screen = screen;
    }

    /** Its address below the server's. */
    public String screen() {
        return screen;
    }
}

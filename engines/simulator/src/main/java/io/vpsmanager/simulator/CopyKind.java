package io.vpsmanager.simulator;

/** The kinds of copies of disks: what a table of its own keeps, and what is done to it. */
enum CopyKind {
    SNAPSHOT("snapshot", Action.CREATE_SNAPSHOT, Action.REVERT_SNAPSHOT, Action.DELETE_SNAPSHOT),
    BACKUP("backup", Action.CREATE_BACKUP, Action.RESTORE_BACKUP, Action.DELETE_BACKUP);

    private final String word;
    private final Action create;
    private final Action putBack;
    private final Action delete;

    CopyKind(String word, Action create, Action putBack, Action delete) {
        this.word = word;
        this.create = create;
        this.putBack = putBack;
        this.delete = delete;
    }

    /** Its name in messages, and its table's. */
    String word() {
        return word;
    }

    Action create() {
        return create;
    }

    Action putBack() {
        return putBack;
    }

    Action delete() {
        return delete;
    }
}

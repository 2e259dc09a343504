package io.vpsmanager.web.dashboard;

import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.PowerAction;
import io.vpsmanager.web.ui.Ui;
import java.util.Arrays;
import java.util.Optional;

/**
 * The message shown after an action. A redirect carries only its name, so that nobody can make the console say anything
 * else.
 */
public enum Notice {
    REBOOT,
    STOP,
    START,
    RESCUE,
    LEAVE_RESCUE,
    NEW_PASSWORD,
    REBUILD,
    REBUILD_WAITS,
    TERMINATION_ASKED,
    TERMINATION_CONFIRMED,
    TERMINATION_CANCELLED,
    SNAPSHOT_CREATE,
    SNAPSHOT_RESTORE,
    SNAPSHOT_DELETE,
    SNAPSHOT_ABORT,
    BACKUP_RESTORE,
    BACKUP_ATTACH,
    BACKUP_DETACH,
    BACKUP_RESCHEDULE,
    RENAMED,
    KEYMAP,
    MONITORED,
    UNMONITORED,
    REVERSE_CLEARED;

    /** The message about the last task of a server. */
    static final String TASK = "task";

    public static Notice of(PowerAction action) {
        return valueOf(action.name());
    }

    public static Optional<Notice> find(String name) {
        return Arrays.stream(values())
                .filter(notice -> notice.name().equals(name))
                .findFirst();
    }

    /** One message speaks of the server's last task: that a task began gives way to how it ended. */
    public Message message(Ui ui) {
        String id =
                switch (this) {
                    case REBOOT,
                            STOP,
                            START,
                            RESCUE,
                            LEAVE_RESCUE,
                            NEW_PASSWORD,
                            REBUILD,
                            REBUILD_WAITS,
                            SNAPSHOT_CREATE,
                            SNAPSHOT_RESTORE,
                            SNAPSHOT_DELETE,
                            SNAPSHOT_ABORT,
                            BACKUP_RESTORE,
                            BACKUP_ATTACH,
                            BACKUP_DETACH,
                            BACKUP_RESCHEDULE -> TASK;
                    case TERMINATION_ASKED, TERMINATION_CONFIRMED, TERMINATION_CANCELLED -> "termination";
                    case RENAMED -> "renamed";
                    case KEYMAP -> "keymap";
                    case MONITORED, UNMONITORED -> "monitoring";
                    case REVERSE_CLEARED -> "reverse";
                };
        Message.Kind kind = id.equals(TASK) ? Message.Kind.INFO : Message.Kind.SUCCESS;
        return Message.of(id, kind, ui.mailText("notice." + name()), ui.mailText("notice.next." + name()));
    }
}

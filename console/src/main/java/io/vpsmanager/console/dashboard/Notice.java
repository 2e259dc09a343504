package io.vpsmanager.console.dashboard;

import io.vpsmanager.console.ui.Message;
import io.vpsmanager.console.ui.PowerAction;
import io.vpsmanager.console.ui.Ui;
import java.util.Arrays;
import java.util.Optional;

/** What is told after something was done. Over a redirect only its name travels, so that nobody can make the console say anything else. */
public enum Notice {
    REBOOT,
    STOP,
    START,
    RENAMED;

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
        Message.Kind kind = this == RENAMED ? Message.Kind.SUCCESS : Message.Kind.INFO;
        String id = this == RENAMED ? "renamed" : "task";
        return Message.of(id, kind, ui.text("notice", this), ui.text("notice.next", this));
    }
}

package io.vpsmanager.web.dashboard;

import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;

/** The message shown after something was done to a server. Each noun has its own: an enum in its folder. */
public interface Notice {

    /** The subject of a message about the last task of a server. */
    String TASK = "task";

    /** All that a redirect carries, so that nobody can make the console say anything else. */
    String name();

    /** What the message speaks of, and no other one beside it: that a task began gives way to how it ended. */
    default String subject() {
        return TASK;
    }

    /** Its texts have its name. */
    default Message message(Ui ui) {
        Message.Kind kind = subject().equals(TASK) ? Message.Kind.INFO : Message.Kind.SUCCESS;
        return Message.of(subject(), kind, ui.mailText("notice." + name()), ui.mailText("notice.next." + name()));
    }
}

package io.vpsmanager.web.sshkey;

import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;
import java.util.Arrays;
import java.util.Optional;

/** The message shown after an action. A redirect carries only its name. */
enum FlashMessage {
    SSH_KEY_ADDED,
    SSH_KEY_ADDED_AGAIN,
    SSH_KEY_REMOVED;

    static Optional<FlashMessage> find(String name) {
        return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst();
    }

    Message message(Ui ui) {
        return Message.done(ui.text("sshKey.done", this));
    }
}

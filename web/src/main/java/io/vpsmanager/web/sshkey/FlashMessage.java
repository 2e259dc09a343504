package io.vpsmanager.web.sshkey;

import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;
import java.util.Arrays;
import java.util.Optional;

/** What is told after something was done. Over a redirect only its name travels. */
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

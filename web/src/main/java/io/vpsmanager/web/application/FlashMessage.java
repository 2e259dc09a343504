package io.vpsmanager.web.application;

import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;
import java.util.Arrays;
import java.util.Optional;

/** The message shown after an action. A redirect carries only its name. */
enum FlashMessage {
    APPLICATION_DELETED,
    CLIENT_ENDS,
    CLIENT_DELETED,
    KEY_REVOKED;

    static Optional<FlashMessage> find(String name) {
        return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst();
    }

    Message message(Ui ui) {
        return Message.done(ui.text("application.done", this));
    }
}

package io.vpsmanager.web.account;

import io.vpsmanager.web.ui.Message;
import io.vpsmanager.web.ui.Ui;
import java.util.Arrays;
import java.util.Optional;

/** The message shown after an action. A redirect carries only its name. */
enum FlashMessage {
    PREFERENCES_SAVED,
    PASSWORD_SAVED,
    PASSWORD_SAVED_KEYS_REVOKED,
    SESSION_ENDED,
    OTHER_SESSIONS_ENDED;

    static Optional<FlashMessage> find(String name) {
        return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst();
    }

    Message message(Ui ui) {
        return Message.done(ui.text("account.done", this));
    }
}

package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.service.ServiceStore;

/** Creates the steps with which tasks of several nouns set a password and send notifications of it. */
public record LoginSteps(CoreServices core, PasswordVault logins) {

    /** The step that sets a new root password. */
    public SetPassword set() {
        return new SetPassword(logins);
    }

    /** The step that notifies those who may act on the server how to log in now. */
    public SendLogin send(EmailTemplate.Kind kind) {
        return new SendLogin(
                kind,
                new SendLogin.Parts(logins.rows(), new ServiceStore(core.database()), core.catalogue(), core.emails()));
    }
}

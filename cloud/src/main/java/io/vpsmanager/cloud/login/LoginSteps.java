package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.feature.Ground;
import io.vpsmanager.cloud.service.ServiceStore;

/** Makes the steps by which tasks of several nouns set a password and tell of it. */
public record LoginSteps(Ground ground, LoginKeeper logins) {

    /** The step that sets a new password of root. */
    public SetPassword set() {
        return new SetPassword(ground.engine(), logins);
    }

    /** The step that tells those who may act on the server how it is entered now. */
    public SendLogin send(Letter.Kind kind) {
        return new SendLogin(
                kind,
                new SendLogin.Parts(
                        logins.rows(), new ServiceStore(ground.database()), ground.catalogue(), ground.emails()));
    }
}

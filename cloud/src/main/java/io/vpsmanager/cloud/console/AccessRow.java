package io.vpsmanager.cloud.console;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.util.Optional;

/**
 * A way to a console.
 *
 * @param session of the person who asked for it; empty: a program did
 * @param sealedPassword what a viewer of one's own has to prove
 */
public record AccessRow(
        long id, ServiceName vps, AccountId account, Optional<String> session, Optional<String> sealedPassword) {

    /** Who sees the console: whoever asked for the way to it. */
    public Caller holder() {
        return new Caller.Person(account, session.orElse(""));
    }
}

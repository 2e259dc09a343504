package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.util.Optional;

/**
 * A way to a console.
 *
 * @param proof of whoever asked for it, as {@link ConsoleTicketStore} writes it
 * @param sealedPassword what a viewer of one's own has to prove
 */
public record ConsoleTicket(
        long id, ServiceName vps, AccountId account, String proof, Optional<String> sealedPassword) {

    /** Who sees the console: whoever asked for the way to it. */
    public Caller holder() {
        return new Caller.Person(account, proof);
    }
}

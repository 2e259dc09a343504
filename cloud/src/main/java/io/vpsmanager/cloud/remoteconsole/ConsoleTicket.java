package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.util.Optional;

/**
 * A ticket for a console.
 *
 * @param proof of whoever requested it, as {@link ConsoleTicketStore} writes it
 * @param sealedPassword the password that a customer's own viewer has to prove
 */
public record ConsoleTicket(
        long id, ServiceName vps, AccountId account, String proof, Optional<String> sealedPassword) {

    /** The holder: whoever requested the ticket sees the console. */
    public Caller holder() {
        return new Caller.Person(account, proof);
    }
}

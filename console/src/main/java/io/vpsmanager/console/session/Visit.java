package io.vpsmanager.console.session;

import io.vpsmanager.console.ui.Ui;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.ManagerApi;
import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.identity.Session;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One request of a signed-in person.
 *
 * @param htmx whether a script asks, for a part of a page
 */
public record Visit(Apis apis, Session session, CallContext context, Ui ui, boolean htmx) {

    public ManagerApi manager() {
        return apis.manager(session.caller(), context);
    }

    public OvhApi ovh() {
        return apis.ovh(session.caller(), context);
    }

    /** The time of the machines that the console shows. */
    public Instant now() {
        return apis.identity().time();
    }

    /** The day it is where the customer is. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), session.timeZone());
    }
}

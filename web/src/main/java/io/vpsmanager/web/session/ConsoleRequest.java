package io.vpsmanager.web.session;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.web.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One request of a signed-in person.
 *
 * @param htmx whether a script asks, for a part of a page
 */
public record ConsoleRequest(Apis apis, Session session, CallContext context, Ui ui, boolean htmx) {

    /** A noun as this person may use it. */
    public <T> T api(Class<T> api) {
        return apis.of(api, session.caller(), context);
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

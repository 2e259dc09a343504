package io.vpsmanager.contract.remoteconsole;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;

/** Connects viewers with consoles. Who holds the secret of a console needs no other leave. */
public interface Consoles {

    /** The page that {@link ConsoleApi#getUrl} leads to. */
    String PAGE = "/console";

    /** How long a way to a console waits for its connection. */
    Duration WAITS = Duration.ofMinutes(5);

    /** Consoles of one server that are open at once, of whoever. */
    int MAX_OF_SERVER = 5;

    /** Consoles that one account has open at once. */
    int MAX_OF_ACCOUNT = 50;

    /** Consoles that one manager carries at once. */
    int MAX_OF_MANAGER = 400;

    /**
     * Carries the bytes between a viewer and a console, in the RFB protocol without a password, until either side ends it or
     * its holder may no longer see it. Closes the viewer. A refusal is told to the viewer too.
     *
     * @param secret of the address of {@link ConsoleApi#getUrl}
     * @throws ContractException 404 when it is unknown, used or too old; 429 when too many viewers have not greeted yet; else as
     *     {@link ConsoleApi#getUrl}
     */
    void connect(String secret, Viewer viewer, CallContext context);

    /**
     * The same for a viewer that is asked for a password, and proves it by the RFB protocol's own way of signing in (RFC 6143
     * §7.2.2): the password tells which console is meant.
     *
     * @throws ContractException 404 when the password is unknown, used or too old; else as with a secret
     */
    void connect(Viewer viewer, CallContext context);
}

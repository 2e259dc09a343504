package io.vpsmanager.contract.remoteconsole;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;

/** Connects viewers to consoles. Whoever holds the secret of a console needs no other authorisation. */
public interface Consoles {

    /** The page that {@link ConsoleApi#getUrl} links to. */
    String PAGE = "/console";

    /** How long a console ticket waits for its connection. */
    Duration WAITS = Duration.ofMinutes(5);

    /** Maximum of open consoles of one server, over all accounts. */
    int MAX_OF_SERVER = 5;

    /** Maximum of open consoles of one account. */
    int MAX_OF_ACCOUNT = 50;

    /** Maximum of open consoles of one manager. */
    int MAX_OF_MANAGER = 400;

    /**
     * Relays the bytes between a viewer and a console, in the RFB protocol without a password, until either side ends
     * it or its holder may no longer see it. Closes the viewer. The viewer is notified of a refusal too.
     *
     * @param secret of the address of {@link ConsoleApi#getUrl}
     * @throws ContractException 404 when it is unknown, used or expired; 429 when too many viewers have not yet
     *     completed the handshake; else as {@link ConsoleApi#getUrl}
     */
    void connect(String secret, Viewer viewer, CallContext context);

    /**
     * The same for a viewer that authenticates with a password by the RFB protocol's own method (RFC 6143
     * §7.2.2): the password identifies the console.
     *
     * @throws ContractException 404 when the password is unknown, used or expired; else as with a secret
     */
    void connect(Viewer viewer, CallContext context);
}

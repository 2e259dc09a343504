package io.vpsmanager.app.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Refuses requests for a name that is not this manager's. */
public final class HostValve extends ValveBase {

    private static final int FIRST_ERROR = 400;
    private static final int MISDIRECTED = 421;

    private static final String MESSAGE =
            "This is not the host you asked for. If you run it: --public-url and --host-name tell it its names.\n";

    private final HostNames names;

    public HostValve(HostNames names) {
        super(true);
        this.names = names;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // What cannot be read has no host that could be known: it is refused as such, further on.
        boolean unreadable = response.getStatus() >= FIRST_ERROR;
        if (unreadable || (request.getHeader("Host") != null && names.know(request.getServerName()))) {
            getNext().invoke(request, response);
            return;
        }
        byte[] message = MESSAGE.getBytes(StandardCharsets.UTF_8);
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(message.length);
        response.getOutputStream().write(message);
    }
}

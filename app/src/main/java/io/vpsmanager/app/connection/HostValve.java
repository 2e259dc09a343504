package io.vpsmanager.app.connection;

import io.vpsmanager.api.EarlyErrors;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Refuses requests for a name that is not this manager's: programs in the API's form, others in plain words. */
public final class HostValve extends ValveBase {

    private static final int FIRST_ERROR = 400;

    private static final String MESSAGE =
            "This is not the host you asked for. If you run it: --public-url and --host-name tell it its names";

    private final HostNames names;
    private final EarlyErrors programs;

    public HostValve(HostNames names, EarlyErrors programs) {
        super(true);
        this.names = names;
        this.programs = programs;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // An unreadable request has no known host: it is refused as unreadable further on.
        boolean unreadable = response.getStatus() >= FIRST_ERROR;
        if (unreadable || (request.getHeader("Host") != null && names.know(request.getServerName()))) {
            getNext().invoke(request, response);
            return;
        }
        if (programs.concern(request.getRequestURI())) {
            programs.answer(request, response.getResponse(), ContractException.of(ErrorCode.MISDIRECTED, MESSAGE));
            return;
        }
        byte[] message = (MESSAGE + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(ErrorCode.MISDIRECTED.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(message.length);
        response.getOutputStream().write(message);
    }
}

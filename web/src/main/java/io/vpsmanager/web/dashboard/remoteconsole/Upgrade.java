package io.vpsmanager.web.dashboard.remoteconsole;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeFailureException;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Makes a WebSocket of a request. What cannot be read in its headers, which the libraries tell by failing, is the caller's fault. */
final class Upgrade extends WebSocketHttpRequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    Upgrade(WebSocketHandler handler) {
        super(handler);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.handleRequest(request, response);
        } catch (HandshakeFailureException | IllegalArgumentException | IndexOutOfBoundsException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            LOG.debug("{} cannot become a WebSocket", request.getRequestURI(), failed);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}

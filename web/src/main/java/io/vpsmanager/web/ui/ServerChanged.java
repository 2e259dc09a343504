package io.vpsmanager.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the browser, with the answer to everything it has done to a server, that the server may have changed: each tile asks for itself
 * anew then. Also after what was refused, since the server is not as the page showed it.
 */
public final class ServerChanged implements HandlerInterceptor {

    /** The event, in the words of htmx. */
    public static final String EVENT = "vps-changed";

    /** The header of an answer that has it sent. */
    public static final String HEADER = "HX-Trigger";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader("HX-Request") != null && !HttpMethod.GET.matches(request.getMethod())) {
            response.setHeader(HEADER, EVENT);
        }
        return true;
    }
}

package io.vpsmanager.app.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses changes of the console and of the operator door while there is no room for them; their own pages of errors say so. */
public final class ReadOnlyPages implements HandlerInterceptor {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final WriteAvailability room;
    private final Set<String> always;

    /**
     * Refuses while there is no room.
     *
     * @param always the addresses that serve all the same
     */
    public ReadOnlyPages(WriteAvailability room, Set<String> always) {
        this.room = room;
        this.always = always;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READS.contains(request.getMethod()) && !always.contains(request.getRequestURI())) {
            room.require();
        }
        return true;
    }
}

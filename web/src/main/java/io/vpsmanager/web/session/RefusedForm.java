package io.vpsmanager.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form that is refused before any handler.
 *
 * @param status 409: another account is signed in; 403: its token is good no more
 * @param page where to go on: it has the form
 * @param kept whether what was typed comes back there
 */
public record RefusedForm(int status, String page, boolean kept) {

    /** Who says so: a page, or for a script a message. An error of the server's own would be JSON for a script. */
    @FunctionalInterface
    public interface Answering {
        void answer(RefusedForm form, HttpServletRequest request, HttpServletResponse response) throws IOException;
    }
}

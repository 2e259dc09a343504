package io.vpsmanager.e2e.fuzz;

import java.net.URI;
import java.util.Optional;

/**
 * One call to send.
 *
 * @param target path and query, encoded
 * @param fault the field that is wrong, where exactly one is and the answer must name it
 */
record Shot(String method, String target, String body, Optional<String> contentType, Optional<String> fault) {

    /** What the listener reads of a request line and its headers (ListenerLimits of the program). */
    private static final int HEADER_BYTES = 16 * 1024;

    /**
     * Whether the server may close the connection while the call is still being sent. It answers 400 and reads no further, as
     * RFC 9112 (9.6) allows: a client that writes in several pieces can find the pipe broken before it reads the answer.
     */
    boolean isCutOff() {
        return target.length() > HEADER_BYTES;
    }

    /** The call in words, short enough for a report. */
    String words() {
        return method + " " + cut(target) + " " + contentType.orElse("(no type)") + " " + cut(body)
                + fault.map(field -> " [wrong: " + field + "]").orElse("");
    }

    URI on(String address) {
        return URI.create(address + target);
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }
}

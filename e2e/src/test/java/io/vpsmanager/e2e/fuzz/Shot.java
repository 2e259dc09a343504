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

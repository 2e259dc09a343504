package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.text.Legible;
import io.vpsmanager.contract.call.ContractException;

/** What applications and clients may be called. */
final class Naming {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 255;

    private Naming() {}

    static String name(String text) {
        return check("name", text, 1, LONGEST_NAME);
    }

    static String description(String text) {
        return check("description", text, 0, LONGEST_DESCRIPTION);
    }

    private static String check(String field, String text, int shortest, int longest) {
        String stripped = text.strip();
        if (stripped.length() < shortest || stripped.length() > longest || !Legible.is(stripped)) {
            throw ContractException.invalid(
                    field,
                    field + " must have " + shortest + " to " + longest
                            + " characters, all on one line and all visible");
        }
        return stripped;
    }
}

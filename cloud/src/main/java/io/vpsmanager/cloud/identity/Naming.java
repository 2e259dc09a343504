package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.call.ContractException;

/** The rules for names of applications and clients. */
final class Naming {

    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_DESCRIPTION_LENGTH = 255;

    private Naming() {}

    static String name(String text) {
        return check("name", text, 1, MAX_NAME_LENGTH);
    }

    static String description(String text) {
        return check("description", text, 0, MAX_DESCRIPTION_LENGTH);
    }

    private static String check(String field, String text, int shortest, int longest) {
        String stripped = text.strip();
        if (stripped.length() < shortest || stripped.length() > longest || !VisibleText.is(stripped)) {
            throw ContractException.invalid(
                    field,
                    field + " must have " + shortest + " to " + longest
                            + " characters, all on one line and all visible");
        }
        return stripped;
    }
}

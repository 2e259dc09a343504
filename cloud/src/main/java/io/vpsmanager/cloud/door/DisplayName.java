package io.vpsmanager.cloud.door;

import io.vpsmanager.contract.call.ContractException;
import java.util.Optional;

/** The rule for a name a customer gives a server. */
final class DisplayName {

    private static final int LONGEST = 64;

    private DisplayName() {}

    /** The name without blanks around it; empty when nothing is left, which clears it. */
    static Optional<String> parse(String text) {
        String name = text.strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw ContractException.invalid("displayName", "displayName may have " + LONGEST + " characters at most");
        }
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '<' || c == '>')) {
            throw ContractException.invalid(
                    "displayName", "displayName may have no line breaks, control characters, < or >");
        }
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ContractException.invalid("displayName", "displayName needs at least one letter or digit");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}

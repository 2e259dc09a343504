package io.vpsmanager.cloud.settings;

import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import java.util.Optional;

/** The rule for a name a customer gives a server. */
final class DisplayName {

    /** As at OVHcloud. */
    private static final int MAX_CHARACTERS = 50;

    private DisplayName() {}

    /**
     * The name without blanks around it; empty when nothing is left, or only the name of the service, which clears it.
     * The name that a server already has stays valid, even if a later rule would refuse it.
     */
    static Optional<String> parse(String text, VpsRow vps) {
        String name = VisibleText.clean(text).strip();
        if (vps.displayName().filter(name::equals).isPresent()) {
            return vps.displayName();
        }
        if (name.isEmpty() || name.equals(vps.name().value())) {
            return Optional.empty();
        }
        if (name.codePointCount(0, name.length()) > MAX_CHARACTERS) {
            throw ContractException.invalid(
                    "displayName", "displayName may have " + MAX_CHARACTERS + " characters at most");
        }
        if (VisibleText.breaks(name) || name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
            throw ContractException.invalid(
                    "displayName", "displayName may have no line breaks, control characters, < or >");
        }
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ContractException.invalid("displayName", "displayName needs at least one letter or digit");
        }
        return Optional.of(name);
    }
}

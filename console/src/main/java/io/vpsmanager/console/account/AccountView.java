package io.vpsmanager.console.account;

import io.vpsmanager.console.text.Language;
import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordRule;
import java.util.List;
import java.util.Optional;

/**
 * The account page.
 *
 * @param wrong what is wrong with the password form
 */
record AccountView(
        String account,
        Language language,
        List<Zones.Area> zones,
        List<OpenSession> sessions,
        Optional<PasswordError> wrong) {

    /** What can be wrong with a password form, with the field it is said at. */
    enum PasswordError {
        CURRENT("current-password"),
        RULE("new-password"),
        AGAIN("password-again"),
        TOO_OFTEN("current-password");

        private final String field;

        PasswordError(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** The field's error, where it has one. */
    Optional<PasswordError> wrong(String field) {
        return wrong.filter(error -> error.field().equals(field));
    }

    boolean others() {
        return sessions.stream().anyMatch(session -> !session.current());
    }

    int shortest() {
        return PasswordRule.SHORTEST;
    }
}

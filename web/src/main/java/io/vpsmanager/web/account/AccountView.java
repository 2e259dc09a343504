package io.vpsmanager.web.account;

import io.vpsmanager.contract.identity.OpenSession;
import io.vpsmanager.contract.identity.PasswordRule;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.ui.Ui;
import java.util.List;
import java.util.Optional;

/**
 * The account page.
 *
 * @param holder whose it is: name and mail address, as far as they are known
 * @param wrong what is wrong with the password form
 * @param endSessions whether that form ends the other sessions too
 * @param revokeKeys whether it revokes all keys too
 */
record AccountView(
        String account,
        String holder,
        Language language,
        List<Zones.Area> zones,
        List<OpenSession> sessions,
        Optional<PasswordError> wrong,
        boolean endSessions,
        boolean revokeKeys) {

    /** What can be wrong with a password form, with the field it is said at. */
    enum PasswordError {
        CURRENT("current-password"),
        LENGTH("new-password"),
        ACCOUNT("new-password"),
        EMAIL("new-password"),
        PRODUCT("new-password"),
        COMMON("new-password"),
        AGAIN("password-again"),
        TOO_OFTEN("current-password");

        private final String field;

        PasswordError(String field) {
            this.field = field;
        }

        /** Why a new password cannot be. */
        static PasswordError of(PasswordRule.Problem problem) {
            return switch (problem) {
                case LENGTH -> LENGTH;
                case ACCOUNT -> ACCOUNT;
                case EMAIL -> EMAIL;
                case PRODUCT -> PRODUCT;
                case COMMON -> COMMON;
            };
        }

        String field() {
            return field;
        }
    }

    /** The field's error, where it has one. */
    Optional<PasswordError> wrong(String field) {
        return wrong.filter(error -> error.field().equals(field));
    }

    String text(Ui ui, PasswordError error) {
        return ui.text("account.wrong." + error.name(), "shortest", shortest(), "longest", longest());
    }

    boolean others() {
        return sessions.stream().anyMatch(session -> !session.current());
    }

    int shortest() {
        return PasswordRule.MIN_LENGTH;
    }

    int longest() {
        return PasswordRule.MAX_LENGTH;
    }
}

package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.ContractException;
import org.jspecify.annotations.Nullable;

/** The rules for passwords. */
public final class PasswordRule {

    /** In characters, as a person counts them: an accented letter is one. */
    public static final int MIN_LENGTH = 10;

    public static final int MAX_LENGTH = 128;

    private PasswordRule() {}

    /** Why a password is unacceptable. The console translates the constant. */
    public enum Problem {
        LENGTH("password must have " + MIN_LENGTH + " to " + MAX_LENGTH + " characters"),
        ACCOUNT("password must not contain the name of the account or a part of it: choose another"),
        EMAIL("password must not contain the e-mail address of the account or a part of it: choose another"),
        PRODUCT("password must not contain the name of this product: choose another"),
        COMMON(
                "password is one of the most common, or guessed as quickly: choose another, such as a few words of your own");

        private final String message;

        Problem(String message) {
            this.message = message;
        }

        /** The error of the field `password` for this problem. */
        public ContractException exception() {
            return ContractException.invalid("password", message, this);
        }
    }

    /** Returns a password of acceptable length; otherwise throws an error of the field `password`. */
    public static String checked(@Nullable String password) {
        if (password == null || length(password) < MIN_LENGTH || length(password) > MAX_LENGTH) {
            throw Problem.LENGTH.exception();
        }
        return password;
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}

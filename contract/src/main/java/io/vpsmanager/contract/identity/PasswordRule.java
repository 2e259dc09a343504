package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.ContractException;
import org.jspecify.annotations.Nullable;

/** What a password must be like. */
public final class PasswordRule {

    /** In characters. */
    public static final int SHORTEST = 10;
    /** In bytes: bcrypt reads no more, and would cut a longer one in silence. */
    public static final int LONGEST = 72;

    private PasswordRule() {}

    /** A password that may be kept; else an error of the field `password`. */
    public static String checked(@Nullable String password) {
        if (password == null || password.length() < SHORTEST || tooLong(password)) {
            throw ContractException.invalid(
                    "password",
                    "password must have at least " + SHORTEST + " characters and at most " + LONGEST + " bytes");
        }
        return password;
    }

    /** Whether nobody can have this password. */
    public static boolean tooLong(String password) {
        return password.codePoints().map(PasswordRule::bytes).sum() > LONGEST;
    }

    /** How many bytes UTF-8 takes for a sign. */
    private static int bytes(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        return sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    }
}

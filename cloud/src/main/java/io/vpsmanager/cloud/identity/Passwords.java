package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.identity.PasswordRule;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes and checks passwords with bcrypt. */
public final class Passwords {

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    /** Compared with when there is no account, so that a wrong name takes as long as a wrong password. */
    private final String nobody = encoder.encode("nobody");

    public String hash(String password) {
        if (PasswordRule.tooLong(password)) {
            throw new IllegalArgumentException("a password may have " + PasswordRule.LONGEST + " bytes at most");
        }
        return encoder.encode(password);
    }

    boolean matches(String password, Optional<String> hash) {
        boolean matches = !PasswordRule.tooLong(password) && encoder.matches(password, hash.orElse(nobody));
        return matches && hash.isPresent();
    }
}

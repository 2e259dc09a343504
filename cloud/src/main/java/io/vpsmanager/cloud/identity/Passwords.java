package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.identity.PasswordRule;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes and checks passwords with bcrypt. */
public final class Passwords {

    /** Compared with when there is no account, so that a wrong name takes as long as a wrong password. Written down: it takes as long to make. */
    private static final String NOBODY = "$2a$10$0M3YDxlTzuDa9ZO0boPTj.4Hf3XXfWFjC0XCsMGeA/QDtg9Mrtgg2";

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

    public Passwords() {
        if (encoder.upgradeEncoding(NOBODY)) {
            throw new IllegalStateException("a wrong name would be answered sooner than a wrong password");
        }
    }

    public String hash(String password) {
        if (PasswordRule.tooLong(password)) {
            throw new IllegalArgumentException("a password may have " + PasswordRule.LONGEST + " bytes at most");
        }
        return encoder.encode(password);
    }

    boolean matches(String password, Optional<String> hash) {
        boolean matches = !PasswordRule.tooLong(password) && encoder.matches(password, hash.orElse(NOBODY));
        return matches && hash.isPresent();
    }
}

package io.vpsmanager.cloud.identity;

import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes and checks passwords with bcrypt. */
public final class Passwords {

    /** What bcrypt reads of a password, in bytes; a longer one would be cut in silence. */
    private static final int LONGEST = 72;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    /** Compared with when there is no account, so that a wrong name takes as long as a wrong password. */
    private final String nobody = encoder.encode("nobody");

    public String hash(String password) {
        if (tooLong(password)) {
            throw new IllegalArgumentException("a password may have " + LONGEST + " bytes at most");
        }
        return encoder.encode(password);
    }

    boolean matches(String password, Optional<String> hash) {
        boolean matches = !tooLong(password) && encoder.matches(password, hash.orElse(nobody));
        return matches && hash.isPresent();
    }

    private static boolean tooLong(String password) {
        return password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST;
    }
}

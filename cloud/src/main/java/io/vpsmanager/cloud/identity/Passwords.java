package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes and checks passwords with bcrypt. */
public final class Passwords {

    /**
     * Compared with if there is no account, so that a wrong name takes as long as a wrong password. A constant, since
     * computing it takes as long.
     */
    private static final String NOBODY = "$2a$10$0M3YDxlTzuDa9ZO0boPTj.4Hf3XXfWFjC0XCsMGeA/QDtg9Mrtgg2";

    /** Prefix of a hash made since bcrypt gets a digest: of a password itself bcrypt reads at most 72 bytes. */
    private static final String DIGESTED = "{sha256}";

    private static final int BCRYPT_BYTES = 72;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

    public Passwords() {
        if (encoder.upgradeEncoding(NOBODY)) {
            throw new IllegalStateException("a wrong name would be answered sooner than a wrong password");
        }
    }

    public String hash(String password) {
        return DIGESTED + encoder.encode(digest(password));
    }

    boolean matches(String password, Optional<String> hash) {
        String kept = hash.orElse(NOBODY);
        boolean matches = kept.startsWith(DIGESTED)
                ? encoder.matches(digest(password), kept.substring(DIGESTED.length()))
                : encoder.matches(password, kept) && !cut(password);
        return matches && hash.isPresent();
    }

    /** Digests the whole password; equal whether a keyboard sends an accented letter as one character or two. */
    private static String digest(String password) {
        return Secrets.hash(Normalizer.normalize(password, Normalizer.Form.NFC));
    }

    /** Whether bcrypt reads only a part of it; no password was ever stored that way. */
    private static boolean cut(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES;
    }
}

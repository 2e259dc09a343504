package io.vpsmanager.cloud.text;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Host names as name servers know them: letters of other alphabets in Punycode, by IDNA 2008 as UTS #46 has it. */
public final class HostName {

    private static final IDNA RULES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO);
    private static final String PUNYCODE = "xn--";

    private HostName() {}

    /** The name in ASCII and small letters; empty where no rule makes one of it. Whether it is a host name is not looked at. */
    public static Optional<String> ascii(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(name) && !small.contains(PUNYCODE)) {
            // The rules refuse names that there are, such as those with two hyphens in the third place.
            return Optional.of(small);
        }
        IDNA.Info found = new IDNA.Info();
        String ascii =
                RULES.nameToASCII(name, new StringBuilder(), found).toString().toLowerCase(Locale.ROOT);
        return found.hasErrors() ? Optional.empty() : Optional.of(ascii);
    }
}

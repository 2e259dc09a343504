package io.vpsmanager.web.text;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Host names as people read them: with the letters of their alphabet, where those can be taken for no other name. */
public final class HostNames {

    private static final String PUNYCODE = "xn--";
    private static final IDNA RULES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO);
    private static final SpoofChecker SPOOFS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private HostNames() {}

    /** The name to read; as it is kept where it has no other letters, or such as look like the letters of another name. */
    public static String readable(String kept) {
        if (!kept.contains(PUNYCODE)) {
            return kept;
        }
        IDNA.Info found = new IDNA.Info();
        String name = RULES.nameToUnicode(kept, new StringBuilder(), found).toString();
        return !found.hasErrors() && Arrays.stream(name.split("\\.")).allMatch(HostNames::isSafe) ? name : kept;
    }

    private static boolean isSafe(String label) {
        CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
        return ascii.canEncode(label) || (!SPOOFS.failsChecks(label) && !ascii.canEncode(SPOOFS.getSkeleton(label)));
    }
}

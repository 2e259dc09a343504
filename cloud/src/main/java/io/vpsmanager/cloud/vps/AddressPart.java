package io.vpsmanager.cloud.vps;

import java.net.Inet6Address;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a customer types of an address, as a stored address (RFC 5952: `2001:41d0:305::2`) would have it. */
final class AddressPart {

    private static final Pattern PART = Pattern.compile("(?=.*[0-9.:])[0-9a-f.:]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9a-f])0+(?=[0-9a-f])");
    /** More of them may stand beyond the edge, and "::" for all. */
    private static final Pattern ZEROS_AT_AN_EDGE = Pattern.compile("^:?(0:)+(0$)?|(:0)+:?$");

    private static final Pattern ZERO_GROUPS = Pattern.compile("(?<![0-9a-f])0(:0)+(?![0-9a-f])");

    private AddressPart() {}

    /** The texts of which a stored address has one inside it if it has the part; none where the text, in lower case, is no part. */
    static List<String> of(String text) {
        if (!PART.matcher(text).matches()) {
            return List.of();
        }
        if (!text.contains(":")) {
            return List.of(text);
        }
        String plain = LEADING_ZEROS.matcher(groups(text)).replaceAll("");
        String inner = ZEROS_AT_AN_EDGE.matcher(plain).replaceAll(":");
        return Stream.of(inner, shortened(inner)).distinct().toList();
    }

    /** A whole address with all its groups, whatever its "::" stood for; a part as it is. */
    private static String groups(String text) {
        try {
            return Inet6Address.ofLiteral(text).getHostAddress();
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** Without the zeros of its longest run, the first of several as long: what stays of it is "::". */
    private static String shortened(String plain) {
        return ZERO_GROUPS
                .matcher(plain)
                .results()
                .max(Comparator.comparingInt((MatchResult run) -> run.end() - run.start())
                        .thenComparing(MatchResult::start, Comparator.reverseOrder()))
                .map(run -> plain.substring(0, run.start()) + plain.substring(run.end()))
                .orElse(plain);
    }
}

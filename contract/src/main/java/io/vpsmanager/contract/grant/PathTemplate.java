package io.vpsmanager.contract.grant;

import java.util.ArrayList;
import java.util.List;

/** The path of an operation, whose parameters stand for any text of one segment. */
final class PathTemplate {

    /** Matches one character of a parameter, other than a slash; never occurs in a path. */
    private static final int ONE = -1;
    /** Matches any number of them. */
    private static final int MANY = -2;

    private final int[] signs;

    private PathTemplate(int[] signs) {
        this.signs = signs;
    }

    /** `path`: such as `/vps/{serviceName}/reboot`. */
    static PathTemplate of(String path) {
        List<Integer> signs = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            if (path.charAt(at) == '{') {
                signs.add(ONE);
                signs.add(MANY);
                at = path.indexOf('}', at) + 1;
            } else {
                signs.add((int) path.charAt(at));
                at++;
            }
        }
        return new PathTemplate(signs.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Whether some path fits both this template and a rule's pattern, in which `*` stands for any characters.
     *
     * <p>Walks both together, one row per position of the pattern: a position of the template is reached if the
     * pattern up to here and the template up to there match a common text. The time is at most the pattern's length
     * times the template's.
     */
    boolean meets(String pattern) {
        boolean[] reached = new boolean[signs.length + 1];
        reached[0] = true;
        skipMany(reached);
        for (int place = 0; place < pattern.length(); place++) {
            char sign = pattern.charAt(place);
            reached = sign == '*' ? afterStar(reached) : after(reached, sign);
        }
        return reached[signs.length];
    }

    /** A star takes whatever the template has. */
    private static boolean[] afterStar(boolean[] reached) {
        boolean[] next = new boolean[reached.length];
        boolean any = false;
        for (int at = 0; at < reached.length; at++) {
            any |= reached[at];
            next[at] = any;
        }
        return next;
    }

    private boolean[] after(boolean[] reached, char sign) {
        boolean[] next = new boolean[reached.length];
        for (int at = 0; at < signs.length; at++) {
            if (!reached[at]) {
                continue;
            }
            switch (signs[at]) {
                case ONE -> next[at + 1] |= sign != '/';
                case MANY -> next[at] |= sign != '/';
                default -> next[at + 1] |= signs[at] == sign;
            }
        }
        skipMany(next);
        return next;
    }

    /** The rest of a parameter may be empty. */
    private void skipMany(boolean[] reached) {
        for (int at = 0; at < signs.length; at++) {
            if (reached[at] && signs[at] == MANY) {
                reached[at + 1] = true;
            }
        }
    }
}

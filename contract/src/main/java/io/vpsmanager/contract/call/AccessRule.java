package io.vpsmanager.contract.call;

import io.vpsmanager.contract.value.WireValue;
import java.util.Arrays;
import java.util.List;

/**
 * One rule of a consumer key.
 *
 * @param path a path below the version prefix, in which `*` stands for any characters
 */
public record AccessRule(Method method, String path) {

    /** The HTTP methods of the contract. */
    public enum Method implements WireValue {
        DELETE,
        GET,
        POST,
        PUT;

        @Override
        public String wire() {
            return name();
        }
    }

    /** The rules that allow every call. */
    public static final List<AccessRule> EVERYTHING = Arrays.stream(Method.values())
            .map(method -> new AccessRule(method, "/*"))
            .toList();

    /** Whether this rule allows the call. `calledPath` has no version prefix and no query. */
    public boolean allows(String calledMethod, String calledPath) {
        return method.name().equals(calledMethod) && matches(calledPath);
    }

    /** No regular expression: customers write the patterns, and one with many stars would run for ever. */
    private boolean matches(String called) {
        int at = 0;
        int inPattern = 0;
        int lastStar = -1;
        int resume = 0;
        while (at < called.length()) {
            if (inPattern < path.length() && path.charAt(inPattern) == '*') {
                lastStar = inPattern++;
                resume = at;
            } else if (inPattern < path.length() && path.charAt(inPattern) == called.charAt(at)) {
                inPattern++;
                at++;
            } else if (lastStar >= 0) {
                inPattern = lastStar + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return path.substring(inPattern).chars().allMatch(sign -> sign == '*');
    }
}

package io.vpsmanager.contract.call;

import io.vpsmanager.contract.value.WireValue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whether this rule allows the call. `calledPath` has no version prefix and no query. */
    public boolean allows(String calledMethod, String calledPath) {
        return method.name().equals(calledMethod)
                && pattern().matcher(calledPath).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(
                Stream.of(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
    }
}

package io.vpsmanager.cloud.identity;

import io.vpsmanager.cloud.text.HostName;
import io.vpsmanager.contract.call.ContractException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the addresses that a browser is redirected to. */
final class WebAddress {

    private static final Pattern HOST_AND_PORT = Pattern.compile("([^@:]+)((?::[0-9]+)?)");

    private WebAddress() {}

    /**
     * The address in ASCII, with a non-ASCII host in Punycode.
     *
     * @throws ContractException it is not a complete web address, or longer than `longest`
     */
    static String check(String field, String text, int longest) {
        try {
            URI uri = hostInAscii(new URI(text));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String ascii = uri.toASCIIString();
            if (web && uri.getHost() != null && uri.getUserInfo() == null && ascii.length() <= longest) {
                return ascii;
            }
        } catch (URISyntaxException refused) {
            throw wrong(field, longest);
        }
        throw wrong(field, longest);
    }

    /** URI does not parse a non-ASCII authority into host and port, and keeps it as written. */
    private static URI hostInAscii(URI uri) throws URISyntaxException {
        String authority = uri.getRawAuthority();
        if (uri.getHost() != null || authority == null) {
            return uri;
        }
        Matcher parts = HOST_AND_PORT.matcher(authority);
        Optional<String> host = parts.matches() ? HostName.ascii(parts.group(1)) : Optional.empty();
        return host.isEmpty()
                ? uri
                : new URI(uri.toString().replaceFirst(Pattern.quote(authority), host.get() + parts.group(2)));
    }

    private static ContractException wrong(String field, int longest) {
        return ContractException.invalid(
                field,
                field + " must be an http or https address of at most " + longest
                        + " characters, such as https://app.example.com/done");
    }
}

package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.call.ContractException;
import java.net.URI;
import java.net.URISyntaxException;

/** Checks the addresses that a browser is to be sent to. */
final class WebAddress {

    private WebAddress() {}

    /**
     * The address in ASCII.
     *
     * @throws ContractException it is no whole address of a web page, or longer than `longest`
     */
    static String check(String field, String text, int longest) {
        try {
            URI uri = new URI(text);
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

    private static ContractException wrong(String field, int longest) {
        return ContractException.invalid(
                field,
                field + " must be an http or https address of at most " + longest
                        + " characters, such as https://app.example.com/done");
    }
}

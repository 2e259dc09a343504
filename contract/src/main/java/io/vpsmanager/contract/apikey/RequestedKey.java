package io.vpsmanager.contract.apikey;

/**
 * A consumer key that waits for a customer's answer.
 *
 * @param consumerKey only its hash is stored
 * @param validationToken opens the page where a customer answers; only its hash is stored
 */
public record RequestedKey(String consumerKey, String validationToken) {

    /** The path of that page in the console; the token follows. */
    public static final String VALIDATION_PAGE = "/auth/validate/";

    @Override
    public String toString() {
        return "RequestedKey[(secrets)]";
    }
}

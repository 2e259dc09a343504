package io.vpsmanager.contract.identity;

import java.util.List;

/**
 * A call with OVHcloud's signature.
 *
 * @param applicationKey header `X-Ovh-Application`
 * @param consumerKey header `X-Ovh-Consumer`; empty when it was not sent
 * @param timestamp header `X-Ovh-Timestamp`, seconds since 1970 as text
 * @param signature header `X-Ovh-Signature`
 * @param urls the forms in which the client may have signed the URL, with its query, as written by the client
 * @param body the raw body as text, empty where there is none
 * @param remoteAddress the client's address, for keys restricted to some addresses
 */
public record SignedCall(
        String applicationKey,
        String consumerKey,
        String timestamp,
        String signature,
        String method,
        List<String> urls,
        String body,
        String remoteAddress) {

    public SignedCall {
        urls = List.copyOf(urls);
    }
}

package io.vpsmanager.e2e;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** An API client of our own that signs as OVHcloud's do, for what their clients cannot be made to do. */
public record SignedClient(Map<String, String> keys) {

    public Http.Answer call(String method, String path, String body) {
        return call(method, path, body, Instant.now());
    }

    /** A call without a body, with more headers. */
    public Http.Answer call(String method, String path, Map<String, String> headers) {
        return call(method, path, "", headers);
    }

    public Http.Answer call(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = signed(method, path, body, Instant.now());
        headers.forEach(request::header);
        return Http.send(request.build());
    }

    public Http.Answer call(String method, String path, String body, Instant signedAt) {
        return Http.send(signed(method, path, body, signedAt).build());
    }

    /** A signed call that is not sent yet. */
    public HttpRequest.Builder signed(String method, String path, String body, Instant signedAt) {
        String url = keys.get("OVH_ENDPOINT") + path;
        String time = Long.toString(signedAt.getEpochSecond());
        String text = String.join(
                "+", keys.get("OVH_APPLICATION_SECRET"), keys.get("OVH_CONSUMER_KEY"), method, url, body, time);
        return HttpRequest.newBuilder(URI.create(url))
                .header("X-Ovh-Application", String.valueOf(keys.get("OVH_APPLICATION_KEY")))
                .header("X-Ovh-Consumer", String.valueOf(keys.get("OVH_CONSUMER_KEY")))
                .header("X-Ovh-Timestamp", time)
                .header("X-Ovh-Signature", "$1$" + sha1(text))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    /** A call to an address as it stands, its body of any type. */
    public HttpRequest signed(String method, URI address, String body, Optional<String> contentType) {
        String time = Long.toString(Instant.now().getEpochSecond());
        String text = String.join(
                "+",
                keys.get("OVH_APPLICATION_SECRET"),
                keys.get("OVH_CONSUMER_KEY"),
                method,
                address.toString(),
                body,
                time);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("X-Ovh-Application", String.valueOf(keys.get("OVH_APPLICATION_KEY")))
                .header("X-Ovh-Consumer", String.valueOf(keys.get("OVH_CONSUMER_KEY")))
                .header("X-Ovh-Timestamp", time)
                .header("X-Ovh-Signature", "$1$" + sha1(text))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        contentType.ifPresent(type -> request.header("Content-Type", type));
        return request.build();
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-1", e);
        }
    }
}

package io.vpsmanager.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that signs as OVHcloud's do, and can be told to do it wrongly. */
final class TestClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NOW = Long.toString(FakeIdentity.NOW.getEpochSecond());

    private final int port;

    TestClient(int port) {
        this.port = port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Answer get(String path) {
        return call("GET", path, "");
    }

    Answer put(String path, String body) {
        return call("PUT", path, body);
    }

    Answer call(String method, String path, String body) {
        return as(FakeIdentity.ALL, method, path, body);
    }

    /** A call with this consumer key. */
    Answer as(String consumer, String method, String path, String body) {
        return send(method, path, body, headers(consumer, method, address() + path, body, NOW));
    }

    static Map<String, String> headers(
            String consumer, String method, String signedUrl, String body, String timestamp) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Ovh-Application", FakeIdentity.APPLICATION);
        headers.put("X-Ovh-Consumer", consumer);
        headers.put("X-Ovh-Timestamp", timestamp);
        headers.put("X-Ovh-Signature", Signature.of(consumer, method, signedUrl, body, timestamp));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    /** A call signed for another form of its URL. */
    Answer signedFor(String url, String path) {
        return send("GET", path, "", headers(FakeIdentity.ALL, "GET", url, "", NOW));
    }

    /** Sends a form, unsigned. */
    Answer form(String path, String form, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/x-www-form-urlencoded"));
        headers.putAll(more);
        return send("POST", path, form, headers);
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the server answered. */
    record Answer(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return new JsonMapper().readTree(body);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Status and error code, such as `404 NOT_FOUND`. */
        String refusal() {
            return status + " " + json().path("errorCode").asString("");
        }

        String message() {
            return json().path("message").asString("");
        }
    }
}

package io.vpsmanager.e2e.access;

import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.SignedClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the program answered: status, the query id of the header, and the body. */
record Said(int status, String queryId, JsonNode body) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Optional<String> JSON = Optional.of("application/json");

    /** Sends a call signed with a key. */
    static Said to(SignedClient key, String url, Call call) {
        return answer(key.signed(call.operation().method(), URI.create(url + call.target()), call.body(), JSON));
    }

    /** Sends a batch of a call's own key and of one more. */
    static Said toBatch(SignedClient key, String url, Call call, String name) {
        URI address = URI.create(url + call.target().replace(name, name + ",vps-nobody"));
        HttpRequest signed = key.signed("GET", address, "", Optional.empty());
        return answer(HttpRequest.newBuilder(signed, (_, _) -> true)
                .header("X-OVH-Batch", ",")
                .build());
    }

    /** Sends a call with these headers and no signature. */
    static Said unsigned(Map<String, String> headers, String url, Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + call.target()))
                .method(call.operation().method(), HttpRequest.BodyPublishers.ofString(call.body()))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        return answer(request.build());
    }

    private static Said answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            String queryId = response.headers().firstValue("X-OVH-QueryID").orElse("");
            return new Said(response.statusCode(), queryId, Http.JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), e);
        }
    }
}

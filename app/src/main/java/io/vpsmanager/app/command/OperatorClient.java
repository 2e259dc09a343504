package io.vpsmanager.app.command;

import io.vpsmanager.app.CleanFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks the manager that runs on a data folder. */
final class OperatorClient extends Answers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_ERROR = 400;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "The running manager's folder.")
    private Path data = Path.of("data");

    /** What a person typed, as one segment of an address. */
    static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }

    /** Calls and prints the answer. `body`: null for none. */
    int print(String method, String path, @Nullable Map<String, ?> body) {
        return show(call(method, path, body));
    }

    /** Calls; returns the answer unless the call was refused. `body`: null for none. */
    JsonNode call(String method, String path, @Nullable Map<String, ?> body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(read("operator.url") + "/operator" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + read("operator.token"))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() >= FIRST_ERROR) {
                throw CleanFailure.refused(
                        answer.path("message").asString("the manager answered " + response.statusCode()));
            }
            return answer;
        } catch (IOException | JacksonException e) {
            throw new CleanFailure(
                    "no manager answers on the data folder " + data + "; start it, or name its folder by --data DIR");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CleanFailure("interrupted while asking the manager");
        }
    }

    private String read(String name) {
        try {
            return Files.readString(data.resolve(name)).strip();
        } catch (IOException e) {
            throw new CleanFailure(
                    data.resolve(name) + " cannot be read; start the manager first, or name its folder by --data DIR");
        }
    }
}

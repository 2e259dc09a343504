package io.vpsmanager.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, sends forms with the hidden token of the last page. It follows redirects when asked to. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private String token = "";
    private String accepted = "text/html";

    Browser(int port) {
        this.port = port;
    }

    /** Sends this header from now on; an empty value ends it. */
    Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Asks for this kind of answers from now on. */
    Browser accepting(String types) {
        accepted = types;
        return this;
    }

    /** From now on asks as htmx does. */
    Browser scripted() {
        return with("HX-Request", "true");
    }

    Browser signedIn() {
        get("/sign-in");
        HttpResponse<String> answer = post("/sign-in", "account", "ab12345-ovh", "password", "demo-vps-manager");
        if (answer.statusCode() != 302) {
            throw new AssertionError("sign-in answered " + answer.statusCode() + "\n" + answer.body());
        }
        get("/vps/index");
        return this;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    HttpResponse<String> head(String path) {
        return send(request(path).HEAD().build());
    }

    /** Sends a form of these names and values, with the token. */
    HttpResponse<String> post(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("_csrf", token));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return postAsIs(path, form);
    }

    HttpResponse<String> postAsIs(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Where an answer leads, as a path. */
    static String location(HttpResponse<?> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElse(""));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accepted);
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("failed " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted in " + request, e);
        }
    }
}

package io.vpsmanager.e2e.bench;

import io.vpsmanager.e2e.Operator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A customer's session with the console, without a browser. */
final class ConsoleSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private String token;

    /** Signs in with the password that {@link Operator} gives its accounts. */
    ConsoleSession(String url, String account) {
        this.url = url;
        this.token = tokenOf("/sign-in");
        post("/sign-in", Map.of("account", account, "password", Operator.PASSWORD));
        this.token = tokenOf("/account");
    }

    private String tokenOf(String page) {
        Matcher form = TOKEN.matcher(get(page));
        if (!form.find()) {
            throw new AssertionError(page + " has no token");
        }
        return form.group(1);
    }

    String get(String path) {
        return send(request(path));
    }

    /** What a script asks for: a part of a page. */
    String part(String path) {
        return send(request(path).header("HX-Request", "true"));
    }

    String post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from the console", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the console", e);
        }
    }
}

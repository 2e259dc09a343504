package io.vpsmanager.app.serve;

import java.io.IOException;
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
import java.util.stream.Stream;

/** Somebody with a browser at the console, signed in or not. */
final class Walker implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String name;
    private final String url;
    private String token;

    private Walker(String name, String url) {
        this.name = name;
        this.url = url;
        token = tokenOf("/sign-in");
    }

    private String tokenOf(String page) {
        Matcher form = TOKEN.matcher(get(page).body());
        if (!form.find()) {
            throw new AssertionError(page + " has no token");
        }
        return form.group(1);
    }

    /** The token of the pages that this browser was last shown. */
    String token() {
        return token;
    }

    static Walker anonymous(String url) {
        return new Walker("anonymous", url);
    }

    static Walker signedIn(String url, String account) {
        Walker walker = new Walker(account, url);
        walker.signIn(account);
        return walker;
    }

    /** Signs in, also where another account is signed in. */
    void signIn(String account) {
        HttpResponse<String> answer =
                post("/sign-in", Map.of("account", account, "password", HandTurnedManager.PASSWORD));
        if (answer.statusCode() != 302) {
            throw new AssertionError(account + " cannot sign in: " + answer.statusCode());
        }
        token = tokenOf("/vps/index");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** With the token of the page it was last shown. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of("_csrf", token));
    }

    /** With these fields more, and these headers. */
    HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> more, String... headers) {
        String form = Stream.concat(fields.entrySet().stream(), more.entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** As a page of another site would have the browser post it. */
    HttpResponse<String> postFromElsewhere(String path, Map<String, String> fields) {
        return post(
                path, fields, Map.of("_csrf", token), "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from the console", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        http.close();
    }
}

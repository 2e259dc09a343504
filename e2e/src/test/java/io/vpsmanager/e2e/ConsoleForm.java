package io.vpsmanager.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The console's sign-in form, sent without a browser. */
record ConsoleForm(String url) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FIELDS = "account=ab12345-ovh&password=vps-manager-demo&_csrf=";

    /** The page that answers the demo's account and password, in English. */
    String signIn() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Matcher form = TOKEN.matcher(send(client, request()));
        if (!form.find()) {
            throw new AssertionError("the sign-in page has no token");
        }
        return send(
                client,
                request()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(FIELDS + form.group(1))));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(url + "/sign-in")).header("Accept-Language", "en-GB");
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

package io.vpsmanager.e2e.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One who opens pages and sends their forms, with headers of one's own. */
final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Raw raw;
    private String cookies = "";
    private String token = "";
    private String page = "/sign-in";

    Browsing(Raw raw) {
        this.raw = raw;
    }

    /** The answer to the form of the sign-in page. */
    Raw.Answer signIn(String password, String returnTo, String header) {
        Raw.Answer answer = form(
                "/sign-in",
                "account=ab12345-ovh&password=" + encoded(password) + "&return=" + encoded(returnTo),
                header);
        if (answer.status() == 302) {
            // The pages drawn before are nobody's.
            page = "/account";
            token = "";
        }
        return answer;
    }

    /** The answer to a form with these fields, whose token is that of a page this browser is shown. */
    Raw.Answer form(String path, String fields, String header) {
        if (token.isEmpty()) {
            Raw.Answer page = keep(get(this.page));
            Matcher found = TOKEN.matcher(page.body());
            assertThat(found.find()).as(page.body()).isTrue();
            token = found.group(1);
        }
        return keep(raw.send(
                "POST",
                path,
                fields + "&_csrf=" + encoded(token),
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: " + cookies,
                header));
    }

    Raw.Answer get(String path) {
        return raw.get(path, "Cookie: " + cookies);
    }

    private Raw.Answer keep(Raw.Answer answer) {
        answer.headers().stream()
                .filter(header -> header.startsWith("Set-Cookie: "))
                .map(header -> header.substring("Set-Cookie: ".length()).split(";", 2)[0])
                .forEach(cookie -> cookies = cookies.isEmpty() ? cookie : cookies + "; " + cookie);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

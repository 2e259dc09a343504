package io.vpsmanager.web.session;

import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.ui.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookies of the console. Over TLS their names make browsers refuse them from anybody else (`__Host-`). */
public final class Cookies {

    /** The cookie with the token of a session. */
    public static final String SESSION = "session";

    /** The cookie with the token that proves a form to be of this browser. */
    static final String TOKEN = "csrf";

    static final Duration REMEMBERED = Duration.ofDays(7);

    private final boolean secure;

    public Cookies(boolean secure) {
        this.secure = secure;
    }

    /** Whether they are sent over TLS only. */
    boolean secure() {
        return secure;
    }

    public Optional<String> session(HttpServletRequest request) {
        return find(request, SESSION);
    }

    /**
     * Opens a session in the browser that asks for it. Its cookies outlive it, so that who comes back late is told what
     * happened.
     */
    public void openSession(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn, Instant now) {
        Duration lasts = Duration.between(now, signedIn.session().expires()).plus(REMEMBERED);
        set(response, SESSION, signedIn.token(), lasts);
        // Without its token no form of the session would be good: it ends with the browser's memory of the session.
        find(request, TOKEN).ifPresent(token -> set(response, TOKEN, token, lasts, "Strict"));
    }

    public void endSession(HttpServletResponse response) {
        set(response, SESSION, "", Duration.ZERO);
    }

    public Optional<Language> language(HttpServletRequest request) {
        return find(request, "language").flatMap(Language::find);
    }

    public void language(HttpServletResponse response, Language language) {
        set(response, "language", language.tag(), Duration.ofDays(365));
    }

    Optional<String> account(HttpServletRequest request) {
        return find(request, "account");
    }

    /** Who signed in here last, sealed. */
    void account(HttpServletResponse response, String sealed) {
        set(response, "account", sealed, REMEMBERED);
    }

    Optional<String> draft(HttpServletRequest request) {
        return find(request, "draft");
    }

    void draft(HttpServletResponse response, String sealed, Duration age) {
        set(response, "draft", sealed, age);
    }

    public Optional<Theme> theme(HttpServletRequest request) {
        return find(request, "theme").flatMap(Theme::find);
    }

    /** Keeps a look, or forgets it. */
    public void theme(HttpServletResponse response, Optional<Theme> theme) {
        set(
                response,
                "theme",
                theme.map(Theme::id).orElse(""),
                theme.isPresent() ? Duration.ofDays(365) : Duration.ZERO);
    }

    /** The key of the message for the next page; it is shown once. */
    public Optional<String> takeNotice(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> notice = find(request, "notice");
        notice.ifPresent(_ -> set(response, "notice", "", Duration.ZERO));
        return notice;
    }

    public void leaveNotice(HttpServletResponse response, String key) {
        set(response, "notice", key, Duration.ofMinutes(1));
    }

    public String name(String name) {
        return secure ? "__Host-" + name : name;
    }

    private Optional<String> find(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void set(HttpServletResponse response, String name, String value, Duration age) {
        set(response, name, value, age, "Lax");
    }

    private void set(HttpServletResponse response, String name, String value, Duration age, String sameSite) {
        ResponseCookie cookie = ResponseCookie.from(name(name), value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

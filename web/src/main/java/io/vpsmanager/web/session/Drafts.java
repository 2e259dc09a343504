package io.vpsmanager.web.session;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.value.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was typed into a form after its session or its token ended, until the same account signed in again (decisions/0011).
 *
 * <p>The browser keeps it, sealed: nothing is in memory, nothing of it can be read there, and it opens for one account only.
 */
public final class Drafts {

    /** Long enough to find a password, short enough for a browser that is left alone. */
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** A browser keeps 4096 bytes a cookie, name and attributes included. */
    private static final int MAX_LENGTH = 3_800;

    private static final String DRAFT = "draft";
    private static final String ACCOUNT = "account";
    private static final Pattern PRIVATE_KEY = Pattern.compile("PRIVATE KEY-|PuTTY-User-Key-File");
    private static final Set<String> UNTYPED = Set.of("_csrf", "return");

    private final Apis apis;
    private final Cookies cookies;
    private final JsonMapper json = new JsonMapper();

    public Drafts(Apis apis, Cookies cookies) {
        this.apis = apis;
        this.cookies = cookies;
    }

    /** Notes who signed in; what another account typed is forgotten. */
    public void signedIn(HttpServletRequest request, HttpServletResponse response, AccountId account) {
        cookies.account(response, identity().seal(ACCOUNT, account.value()));
        if (find(request, account).isEmpty()) {
            forget(request, response);
        }
    }

    /** Whether what the request sends could be kept; `page`: where its form is. Without anything typed nothing is lost. */
    boolean keep(HttpServletRequest request, HttpServletResponse response, String page) {
        Map<String, List<String>> fields = typed(request);
        if (fields.isEmpty()) {
            return false;
        }
        Optional<String> sealed = cookies.account(request)
                .flatMap(cookie -> identity().open(ACCOUNT, cookie))
                // Who signed in last need not be who typed.
                .filter(account ->
                        FormToken.account(request).filter(account::equals).isPresent())
                .map(account ->
                        new Draft(account, identity().time().getEpochSecond(), page, request.getRequestURI(), fields))
                .map(draft -> identity().seal(DRAFT, json.writeValueAsString(draft)))
                .filter(cookie -> cookie.length() <= MAX_LENGTH);
        sealed.ifPresent(cookie -> cookies.draft(response, cookie, KEPT));
        return sealed.isPresent();
    }

    /** What this account typed. */
    Optional<Draft> find(HttpServletRequest request, AccountId account) {
        long oldest = identity().time().minus(KEPT).getEpochSecond();
        return cookies.draft(request)
                .flatMap(cookie -> identity().open(DRAFT, cookie))
                .flatMap(this::read)
                .filter(draft -> draft.account().equals(account.value()) && draft.made() >= oldest);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (cookies.draft(request).isPresent()) {
            cookies.draft(response, "", Duration.ZERO);
        }
    }

    /** Whether anything was typed that may be kept. */
    static boolean hasTyped(HttpServletRequest request) {
        return !typed(request).isEmpty();
    }

    /** The form's fields, without what is no text of the customer's, and without every password and private key. */
    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!UNTYPED.contains(name)
                    && !name.toLowerCase(Locale.ROOT).contains("password")
                    && Arrays.stream(values).noneMatch(PRIVATE_KEY.asPredicate())) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private Optional<Draft> read(String text) {
        try {
            return Optional.of(json.readValue(text, Draft.class));
        } catch (JacksonException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private Identity identity() {
        return apis.identity();
    }
}

package io.vpsmanager.web.session;

import io.vpsmanager.contract.identity.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The hidden field of every form: the browser's token, masked anew for each page, and the account that the page was drawn for
 * (decisions/0036). Nobody else can write one, since the token is in a cookie that no other site and no script reads.
 */
final class FormToken implements CsrfTokenRequestHandler {

    /** In no masked token, which is base64, and in no account's name. */
    private static final char BETWEEN = '~';

    private static final String FIELD = "_csrf";

    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    /** The value of the field in a page for this session, or for nobody. */
    static String value(@Nullable CsrfToken token, Optional<Session> session) {
        return token == null ? "" : token.getToken() + BETWEEN + account(session);
    }

    /** Whether a form was drawn for whoever is signed in now; for nobody, where nobody is. */
    static boolean isOf(HttpServletRequest form, Optional<Session> session) {
        return account(form).filter(account(session)::equals).isPresent();
    }

    /** The account a form was drawn for, of no letters where nobody was signed in; empty for what no page of ours sends. */
    static Optional<String> account(HttpServletRequest form) {
        String value = form.getParameter(FIELD);
        int between = value == null ? -1 : value.indexOf(BETWEEN);
        return between < 0 ? Optional.empty() : Optional.of(value.substring(between + 1));
    }

    private static String account(Optional<Session> session) {
        return session.map(signedIn -> signedIn.caller().account().value()).orElse("");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return masked.resolveCsrfTokenValue(new MaskedOnly(request), token);
    }

    /** A request whose field is the masked token alone. */
    private static final class MaskedOnly extends HttpServletRequestWrapper {

        MaskedOnly(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            int between = value == null || !name.equals(FIELD) ? -1 : value.indexOf(BETWEEN);
            return between < 0 ? null : value.substring(0, between);
        }

        @Override
        public @Nullable String getHeader(String name) {
            // No page of ours sends the token in a header, where no account would be with it.
            return null;
        }
    }
}

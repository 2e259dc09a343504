package io.vpsmanager.web.session;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.Session;
import io.vpsmanager.web.asset.Assets;
import io.vpsmanager.web.text.Formats;
import io.vpsmanager.web.text.Language;
import io.vpsmanager.web.text.Texts;
import io.vpsmanager.web.ui.Support;
import io.vpsmanager.web.ui.Ui;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes a {@link ConsoleRequest}, a {@link Ui} or a {@link CallContext} of a request, for handlers that take one. */
public final class ConsoleRequestResolver implements HandlerMethodArgumentResolver {

    private static final String QUERY_ID = ConsoleRequestResolver.class.getName() + ".queryId";

    private final Apis apis;
    private final Texts texts;
    private final Assets assets;
    private final Cookies cookies;
    private final Supplier<String> queryIds;
    private final Support support;
    private final boolean mailed;

    /** What stays the same over all requests. */
    public record Setting(
            Texts texts, Assets assets, Cookies cookies, Supplier<String> queryIds, Support support, boolean mailed) {}

    public ConsoleRequestResolver(Apis apis, Setting setting) {
        this.apis = apis;
        this.texts = setting.texts();
        this.assets = setting.assets();
        this.cookies = setting.cookies();
        this.queryIds = setting.queryIds();
        this.support = setting.support();
        this.mailed = setting.mailed();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == ConsoleRequest.class || type == Ui.class || type == CallContext.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("the console serves HTTP only");
        }
        Class<?> type = parameter.getParameterType();
        if (type == ConsoleRequest.class) {
            return consoleRequest(request);
        }
        return type == Ui.class ? ui(request) : context(request);
    }

    /** The page that the browser shows or asked for, with its query. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    public Ui ui(HttpServletRequest request) {
        Optional<Session> session = SessionFilter.session(request);
        Language language = language(request, session);
        ZoneId zone = session.map(Session::timeZone).orElse(ZoneOffset.UTC);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Ui(
                texts.in(language),
                new Formats(language, zone),
                assets,
                session,
                FormToken.value(csrf, session),
                queryId(request),
                address(request),
                support,
                mailed,
                cookies.theme(request));
    }

    private ConsoleRequest consoleRequest(HttpServletRequest request) {
        Session session = SessionFilter.session(request)
                .orElseThrow(
                        () -> new IllegalStateException("a request without a session: " + request.getRequestURI()));
        // After "back" the browser asks with htmx, but for the whole page.
        boolean htmx =
                request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
        return new ConsoleRequest(apis, session, context(request), ui(request), htmx);
    }

    private CallContext context(HttpServletRequest request) {
        return CallContext.of(queryId(request), Origin.CONSOLE, request.getRemoteAddr())
                .begunAt(System.nanoTime());
    }

    private Language language(HttpServletRequest request, Optional<Session> session) {
        return session.flatMap(signedIn -> Language.find(signedIn.language()))
                .or(() -> cookies.language(request))
                .or(() -> Language.accepted(Collections.list(request.getLocales())))
                .orElse(Language.EN_GB);
    }

    private String queryId(HttpServletRequest request) {
        String known = (String) request.getAttribute(QUERY_ID);
        if (known != null) {
            return known;
        }
        String queryId = queryIds.get();
        request.setAttribute(QUERY_ID, queryId);
        MDC.put("query", queryId);
        return queryId;
    }
}

package io.vpsmanager.web.session;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.web.path.Paths;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What guards the console's pages; the doors for programs have guards of their own. */
public final class WebSecurity {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    /** What a page could ask the browser for, and ours never do. */
    private static final String PERMISSIONS = Stream.of(
                    "accelerometer",
                    "camera",
                    "display-capture",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "publickey-credentials-get",
                    "screen-wake-lock",
                    "serial",
                    "usb",
                    "xr-spatial-tracking")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    private static final String ERROR = "/error";

    private static final RequestMatcher ERROR_ITSELF = path(ERROR);

    private static final RequestMatcher PROGRAMS = new OrRequestMatcher(
            path("/1.0/**"),
            path("/v1/**"),
            path("/v2/**"),
            path("/auth/oauth2/**"),
            path("/operator/**"),
            path("/actuator/**"));

    private final Apis apis;
    private final Cookies cookies;
    private final LoginEntryPoint signInFirst;
    private final InvalidTokenHandler tokenRefused;
    private final SameAccountFilter sameAccount;

    public WebSecurity(
            Apis apis, Cookies cookies, FormPages forms, ReturnUrls returns, RefusedForm.Answering refusals) {
        this.apis = apis;
        this.cookies = cookies;
        Drafts drafts = new Drafts(apis, cookies);
        RequestedPage asked = new RequestedPage(forms, returns);
        this.signInFirst = new LoginEntryPoint(cookies, drafts, asked);
        this.tokenRefused = new InvalidTokenHandler(drafts, asked, refusals);
        this.sameAccount = new SameAccountFilter(asked, refusals);
    }

    /**
     * Looks at addresses and methods only. A header or a parameter with odd signs fails, with the firewall's own rules, wherever
     * it is first read; here whoever reads one takes whatever it is.
     */
    public static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(_ -> true);
        firewall.setAllowedHeaderValues(_ -> true);
        firewall.setAllowedParameterNames(_ -> true);
        return firewall;
    }

    /** For the built files: no session is looked up, and their few headers do not outweigh them. */
    public static SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher(path(Paths.ASSET))
                .sessionManagement(session -> session.disable())
                .securityContext(context -> context.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(caller -> caller.disable())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.defaultsDisabled()
                        .contentTypeOptions(_ -> {})
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'")))
                .build();
    }

    public SecurityFilterChain chain(HttpSecurity http) {
        return http.securityMatcher(new NegatedRequestMatcher(PROGRAMS))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .anonymous(_ -> {})
                // Every request proves its session anew; that is no sign-in, after which the forms in other tabs would
                // be void.
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new FormToken())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .addFilterBefore(WebSecurity::hideErrorPage, CsrfFilter.class)
                .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
                .addFilterBefore(new SessionFilter(apis, cookies), CsrfFilter.class)
                .addFilterAfter(sameAccount, CsrfFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(signInFirst).accessDeniedHandler(tokenRefused))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                path(Paths.SIGN_IN),
                                path(Paths.LANGUAGE),
                                path(Paths.THEME),
                                path(Paths.SNAPSHOT_FILE),
                                path(ERROR))
                        .permitAll()
                        // Callers bring their own secret here.
                        .requestMatchers(path(Paths.CONSOLE), path(Paths.CONSOLE_SOCKET), path(Paths.WEBSOCKIFY))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(WebSecurity::harden)
                .build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .httpStrictTransportSecurity(policy -> policy.requestMatcher(
                        request -> request.isSecure() && !isThisMachine(request.getServerName())));
    }

    /** Where failed requests are led to is no address of its own: without a failure it would tell of one of ours. */
    private static void hideErrorPage(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && ERROR_ITSELF.matches(asked)) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A browser would apply HSTS to every other program on this machine's host name too. */
    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("::1");
    }

    private CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.name(Cookies.TOKEN));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(cookies.secure())
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(Cookies.REMEMBERED));
        return tokens;
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.pathPattern(pattern);
    }
}

package io.vpsmanager.console.session;

import io.vpsmanager.console.path.Paths;
import io.vpsmanager.contract.Apis;
import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What guards the console's pages; the doors for programs have guards of their own. */
public final class ConsoleSecurity {

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

    private static final RequestMatcher PROGRAMS = new OrRequestMatcher(
            path("/1.0/**"), path("/v1/**"), path("/auth/oauth2/**"), path("/operator/**"), path("/actuator/**"));

    private final Apis apis;
    private final Cookies cookies;
    private final boolean secure;
    private final SignInFirst signInFirst;

    public ConsoleSecurity(Apis apis, Cookies cookies, boolean secure, FormPages forms) {
        this.apis = apis;
        this.cookies = cookies;
        this.secure = secure;
        this.signInFirst = new SignInFirst(cookies, new Drafts(apis, cookies), new AskedPage(forms));
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
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
                .addFilterBefore(new SessionFilter(apis, cookies), CsrfFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(signInFirst))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                path(Paths.SIGN_IN),
                                path(Paths.LANGUAGE),
                                path(Paths.THEME),
                                path(Paths.SNAPSHOT_FILE),
                                path("/error"))
                        .permitAll()
                        // Who comes here brings a secret of its own.
                        .requestMatchers(path(Paths.CONSOLE), path(Paths.CONSOLE_SOCKET), path(Paths.WEBSOCKIFY))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.name("csrf"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.pathPattern(pattern);
    }
}

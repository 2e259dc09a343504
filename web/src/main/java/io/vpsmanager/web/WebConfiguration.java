package io.vpsmanager.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.web.account.AccountHandler;
import io.vpsmanager.web.account.EventsHandler;
import io.vpsmanager.web.application.ApplicationHandler;
import io.vpsmanager.web.asset.AssetHandler;
import io.vpsmanager.web.asset.Assets;
import io.vpsmanager.web.credential.CredentialHandler;
import io.vpsmanager.web.email.EmailHandler;
import io.vpsmanager.web.error.ErrorPages;
import io.vpsmanager.web.operation.OperationHandler;
import io.vpsmanager.web.password.PasswordHandler;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequestResolver;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.session.Drafts;
import io.vpsmanager.web.session.FormPages;
import io.vpsmanager.web.session.PasswordEntryPoint;
import io.vpsmanager.web.session.RequestedPage;
import io.vpsmanager.web.session.RestoredForms;
import io.vpsmanager.web.session.ReturnUrls;
import io.vpsmanager.web.session.WebSecurity;
import io.vpsmanager.web.signin.LanguageHandler;
import io.vpsmanager.web.signin.SignInHandler;
import io.vpsmanager.web.signin.SignInView;
import io.vpsmanager.web.signin.ThemeHandler;
import io.vpsmanager.web.sshkey.SshKeyHandler;
import io.vpsmanager.web.text.Texts;
import io.vpsmanager.web.ui.Screens;
import io.vpsmanager.web.ui.ServerChanged;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Wires the console. Needs the beans `Apis` and {@link WebSettings}. */
@Configuration(proxyBeanMethods = false)
@Import(ServerConfiguration.class)
public class WebConfiguration {

    private static final int QUERY_ID_BYTES = 8;

    @Bean
    Screens consoleScreens() {
        return new Screens(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.vpsmanager.web"));
    }

    @Bean
    Assets consoleAssets() {
        return Assets.load();
    }

    @Bean
    Cookies consoleCookies(WebSettings settings) {
        return new Cookies(settings.secureCookies());
    }

    @Bean
    ConsoleRequestResolver consoleVisits(Apis apis, Assets assets, Cookies cookies, WebSettings settings) {
        SecureRandom random = new SecureRandom();
        Supplier<String> queryIds = () -> {
            byte[] bytes = new byte[QUERY_ID_BYTES];
            random.nextBytes(bytes);
            return "console-" + HexFormat.of().formatHex(bytes);
        };
        return new ConsoleRequestResolver(
                apis,
                new ConsoleRequestResolver.Setting(
                        Texts.load(), assets, cookies, queryIds, settings.support(), settings.mailed()));
    }

    @Bean
    WebMvcConfigurer consoleRequests(ConsoleRequestResolver visits, Apis apis, Cookies cookies, Screens screens) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RestoredForms(new Drafts(apis, cookies), visits, screens));
                interceptors.addInterceptor(new ServerChanged()).addPathPatterns(Paths.VPS + "/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }
        };
    }

    @Bean
    HttpFirewall consoleFirewall() {
        return WebSecurity.firewall();
    }

    @Bean
    @Order(99)
    SecurityFilterChain assetSecurity(HttpSecurity http) {
        return WebSecurity.assets(http);
    }

    @Bean
    @Order(100)
    SecurityFilterChain consoleSecurity(
            HttpSecurity http,
            Apis apis,
            Cookies cookies,
            ReturnUrls returns,
            ErrorPages errors,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        FormPages forms = new FormPages(handlers::getObject);
        return new WebSecurity(apis, cookies, forms, returns, errors::refused).chain(http);
    }

    /** An address typed with a slash at its end is the one without. */
    @Bean
    UrlHandlerFilter consoleSlashes() {
        return UrlHandlerFilter.trailingSlashHandler(Paths.SERVERS + "/**", Paths.ACCOUNT + "/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }

    @Bean
    ErrorPages consoleErrors(
            Screens screens,
            ConsoleRequestResolver visits,
            Apis apis,
            Cookies cookies,
            ReturnUrls returns,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        RequestedPage asked = new RequestedPage(new FormPages(handlers::getObject), returns);
        return new ErrorPages(screens, visits, new PasswordEntryPoint(new Drafts(apis, cookies), asked, screens));
    }

    @Bean
    AssetHandler assetHandler(Assets assets) {
        return new AssetHandler(assets);
    }

    @Bean
    ReturnUrls consoleReturns(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return new ReturnUrls(handlers::getObject);
    }

    @Bean
    SignInHandler signInHandler(Apis apis, Screens screens, Cookies cookies, ReturnUrls returns, WebSettings settings) {
        return new SignInHandler(
                apis,
                screens,
                cookies,
                new SignInHandler.Sent(new Drafts(apis, cookies), returns),
                settings.demo().map(demo -> new SignInView.Demo(demo.account(), demo.password())));
    }

    @Bean
    LanguageHandler languageHandler(Apis apis, Cookies cookies, ReturnUrls returns) {
        return new LanguageHandler(apis, cookies, returns);
    }

    @Bean
    ThemeHandler themeHandler(Cookies cookies, ReturnUrls returns) {
        return new ThemeHandler(cookies, returns);
    }

    @Bean
    SshKeyHandler sshKeyHandler(Screens screens, Cookies cookies) {
        return new SshKeyHandler(screens, cookies);
    }

    @Bean
    CredentialHandler credentialHandler(Screens screens) {
        return new CredentialHandler(screens);
    }

    @Bean
    ApplicationHandler applicationHandler(Screens screens, Cookies cookies) {
        return new ApplicationHandler(screens, cookies);
    }

    @Bean
    AccountHandler accountHandler(Screens screens, Cookies cookies) {
        return new AccountHandler(screens, cookies);
    }

    @Bean
    EventsHandler eventsHandler(Screens screens) {
        return new EventsHandler(screens);
    }

    @Bean
    PasswordHandler passwordHandler(Screens screens, ReturnUrls returns) {
        return new PasswordHandler(screens, returns);
    }

    @Bean
    EmailHandler emailHandler(Screens screens, ReturnUrls returns) {
        return new EmailHandler(screens, returns);
    }

    @Bean
    OperationHandler operationHandler(Screens screens) {
        return new OperationHandler(screens);
    }
}

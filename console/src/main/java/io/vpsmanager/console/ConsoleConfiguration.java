package io.vpsmanager.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.vpsmanager.console.account.AccountHandler;
import io.vpsmanager.console.account.EventsHandler;
import io.vpsmanager.console.application.ApplicationHandler;
import io.vpsmanager.console.asset.AssetHandler;
import io.vpsmanager.console.asset.Assets;
import io.vpsmanager.console.credential.CredentialHandler;
import io.vpsmanager.console.email.EmailHandler;
import io.vpsmanager.console.error.ErrorPages;
import io.vpsmanager.console.operation.OperationHandler;
import io.vpsmanager.console.password.PasswordHandler;
import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.AskedPage;
import io.vpsmanager.console.session.ConsoleSecurity;
import io.vpsmanager.console.session.Cookies;
import io.vpsmanager.console.session.Drafts;
import io.vpsmanager.console.session.FormPages;
import io.vpsmanager.console.session.PasswordFirst;
import io.vpsmanager.console.session.RestoredForms;
import io.vpsmanager.console.session.Returns;
import io.vpsmanager.console.session.Visits;
import io.vpsmanager.console.signin.LanguageHandler;
import io.vpsmanager.console.signin.SignInHandler;
import io.vpsmanager.console.signin.SignInView;
import io.vpsmanager.console.signin.ThemeHandler;
import io.vpsmanager.console.sshkey.SshKeyHandler;
import io.vpsmanager.console.text.Texts;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.console.ui.ServerChanged;
import io.vpsmanager.contract.Apis;
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

/** Wires the console. Needs the beans `Apis` and {@link ConsoleSettings}. */
@Configuration(proxyBeanMethods = false)
@Import(ServerConfiguration.class)
public class ConsoleConfiguration {

    private static final int QUERY_ID_BYTES = 8;

    @Bean
    Screens consoleScreens() {
        return new Screens(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.vpsmanager.console"));
    }

    @Bean
    Assets consoleAssets() {
        return Assets.load();
    }

    @Bean
    Cookies consoleCookies(ConsoleSettings settings) {
        return new Cookies(settings.secureCookies());
    }

    @Bean
    Visits consoleVisits(Apis apis, Assets assets, Cookies cookies, ConsoleSettings settings) {
        SecureRandom random = new SecureRandom();
        Supplier<String> queryIds = () -> {
            byte[] bytes = new byte[QUERY_ID_BYTES];
            random.nextBytes(bytes);
            return "console-" + HexFormat.of().formatHex(bytes);
        };
        return new Visits(
                apis,
                new Visits.Setting(Texts.load(), assets, cookies, queryIds, settings.support(), settings.mailed()));
    }

    @Bean
    WebMvcConfigurer consoleRequests(Visits visits, Apis apis, Cookies cookies, Screens screens) {
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
        return ConsoleSecurity.firewall();
    }

    @Bean
    @Order(99)
    SecurityFilterChain assetSecurity(HttpSecurity http) {
        return ConsoleSecurity.assets(http);
    }

    @Bean
    @Order(100)
    SecurityFilterChain consoleSecurity(
            HttpSecurity http,
            Apis apis,
            Cookies cookies,
            Returns returns,
            ErrorPages errors,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        FormPages forms = new FormPages(handlers::getObject);
        return new ConsoleSecurity(apis, cookies, forms, returns, errors::refused).chain(http);
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
            Visits visits,
            Apis apis,
            Cookies cookies,
            Returns returns,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        AskedPage asked = new AskedPage(new FormPages(handlers::getObject), returns);
        return new ErrorPages(screens, visits, new PasswordFirst(new Drafts(apis, cookies), asked, screens));
    }

    @Bean
    AssetHandler assetHandler(Assets assets) {
        return new AssetHandler(assets);
    }

    @Bean
    Returns consoleReturns(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return new Returns(handlers::getObject);
    }

    @Bean
    SignInHandler signInHandler(
            Apis apis, Screens screens, Cookies cookies, Returns returns, ConsoleSettings settings) {
        return new SignInHandler(
                apis,
                screens,
                cookies,
                new SignInHandler.Sent(new Drafts(apis, cookies), returns),
                settings.demo().map(demo -> new SignInView.Demo(demo.account(), demo.password())));
    }

    @Bean
    LanguageHandler languageHandler(Apis apis, Cookies cookies, Returns returns) {
        return new LanguageHandler(apis, cookies, returns);
    }

    @Bean
    ThemeHandler themeHandler(Cookies cookies, Returns returns) {
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
    PasswordHandler passwordHandler(Screens screens, Returns returns) {
        return new PasswordHandler(screens, returns);
    }

    @Bean
    EmailHandler emailHandler(Screens screens, Returns returns) {
        return new EmailHandler(screens, returns);
    }

    @Bean
    OperationHandler operationHandler(Screens screens) {
        return new OperationHandler(screens);
    }
}

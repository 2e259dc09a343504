package io.vpsmanager.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.web.account.AccountConfiguration;
import io.vpsmanager.web.action.ActionsHandler;
import io.vpsmanager.web.application.ApplicationHandler;
import io.vpsmanager.web.asset.AssetHandler;
import io.vpsmanager.web.asset.Assets;
import io.vpsmanager.web.automatedbackup.BackupConfiguration;
import io.vpsmanager.web.credential.CredentialHandler;
import io.vpsmanager.web.dashboard.DashboardConfiguration;
import io.vpsmanager.web.dashboard.ip.IpConfiguration;
import io.vpsmanager.web.dashboard.login.LoginConfiguration;
import io.vpsmanager.web.dashboard.power.PowerConfiguration;
import io.vpsmanager.web.dashboard.rebuild.RebuildConfiguration;
import io.vpsmanager.web.dashboard.remoteconsole.RemoteConsoleConfiguration;
import io.vpsmanager.web.dashboard.termination.TerminationConfiguration;
import io.vpsmanager.web.email.EmailHandler;
import io.vpsmanager.web.error.ErrorPages;
import io.vpsmanager.web.event.EventConfiguration;
import io.vpsmanager.web.history.HistoryHandler;
import io.vpsmanager.web.later.LaterHandler;
import io.vpsmanager.web.list.ListHandler;
import io.vpsmanager.web.monitoring.MonitoringConfiguration;
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
import io.vpsmanager.web.snapshot.SnapshotConfiguration;
import io.vpsmanager.web.sshkey.SshKeyHandler;
import io.vpsmanager.web.task.TaskHandler;
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
@Import({
    AccountConfiguration.class,
    ActionsHandler.class,
    ApplicationHandler.class,
    AssetHandler.class,
    BackupConfiguration.class,
    CredentialHandler.class,
    DashboardConfiguration.class,
    Drafts.class,
    EmailHandler.class,
    ErrorPages.class,
    EventConfiguration.class,
    HistoryHandler.class,
    IpConfiguration.class,
    LanguageHandler.class,
    LaterHandler.class,
    ListHandler.class,
    LoginConfiguration.class,
    MonitoringConfiguration.class,
    OperationHandler.class,
    PasswordEntryPoint.class,
    PasswordHandler.class,
    PowerConfiguration.class,
    RebuildConfiguration.class,
    RemoteConsoleConfiguration.class,
    RequestedPage.class,
    RestoredForms.class,
    SnapshotConfiguration.class,
    SshKeyHandler.class,
    TaskHandler.class,
    TerminationConfiguration.class,
    ThemeHandler.class
})
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
    ConsoleRequestResolver consoleRequestResolver(Apis apis, Assets assets, Cookies cookies, WebSettings settings) {
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
    WebMvcConfigurer consoleRequests(ConsoleRequestResolver resolver, RestoredForms restored) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(restored);
                interceptors.addInterceptor(new ServerChanged()).addPathPatterns(Paths.VPS + "/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
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
            HttpSecurity http, Apis apis, Cookies cookies, ReturnUrls returns, ErrorPages errors, FormPages forms) {
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
    FormPages consoleForms(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return new FormPages(handlers::getObject);
    }

    @Bean
    ReturnUrls consoleReturns(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return new ReturnUrls(handlers::getObject);
    }

    @Bean
    SignInHandler signInHandler(
            Apis apis, Screens screens, Cookies cookies, Drafts drafts, ReturnUrls returns, WebSettings settings) {
        return new SignInHandler(
                apis,
                screens,
                cookies,
                drafts,
                returns,
                settings.demo().map(demo -> new SignInView.Demo(demo.account(), demo.password())));
    }
}

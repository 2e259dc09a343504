package io.vpsmanager.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.vpsmanager.console.account.AccountHandler;
import io.vpsmanager.console.action.ActionsHandler;
import io.vpsmanager.console.application.ApplicationHandler;
import io.vpsmanager.console.asset.AssetHandler;
import io.vpsmanager.console.asset.Assets;
import io.vpsmanager.console.automatedbackup.BackupHandler;
import io.vpsmanager.console.automatedbackup.BackupScreen;
import io.vpsmanager.console.automatedbackup.RestoreHandler;
import io.vpsmanager.console.credential.CredentialHandler;
import io.vpsmanager.console.dashboard.ActionStart;
import io.vpsmanager.console.dashboard.ConfigurationHandler;
import io.vpsmanager.console.dashboard.Dashboard;
import io.vpsmanager.console.dashboard.DashboardHandler;
import io.vpsmanager.console.dashboard.ip.IpHandler;
import io.vpsmanager.console.dashboard.login.LoginHandler;
import io.vpsmanager.console.dashboard.power.PowerHandler;
import io.vpsmanager.console.dashboard.rebuild.RebuildHandler;
import io.vpsmanager.console.dashboard.snapshot.SnapshotHandler;
import io.vpsmanager.console.dashboard.termination.ConfirmHandler;
import io.vpsmanager.console.dashboard.termination.TerminateHandler;
import io.vpsmanager.console.dashboard.tile.Tiles;
import io.vpsmanager.console.email.EmailHandler;
import io.vpsmanager.console.error.ErrorPages;
import io.vpsmanager.console.history.HistoryHandler;
import io.vpsmanager.console.later.LaterHandler;
import io.vpsmanager.console.list.ListHandler;
import io.vpsmanager.console.operation.OperationHandler;
import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.ConsoleSecurity;
import io.vpsmanager.console.session.Cookies;
import io.vpsmanager.console.session.Drafts;
import io.vpsmanager.console.session.FormPages;
import io.vpsmanager.console.session.RestoredForms;
import io.vpsmanager.console.session.Visits;
import io.vpsmanager.console.signin.LanguageHandler;
import io.vpsmanager.console.signin.SignInHandler;
import io.vpsmanager.console.signin.SignInView;
import io.vpsmanager.console.signin.ThemeHandler;
import io.vpsmanager.console.snapshot.SnapshotPageHandler;
import io.vpsmanager.console.sshkey.SshKeyHandler;
import io.vpsmanager.console.task.TaskHandler;
import io.vpsmanager.console.text.Texts;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.contract.Apis;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Wires the console. Needs the beans `Apis` and {@link ConsoleSettings}. */
@Configuration(proxyBeanMethods = false)
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
        return new Visits(apis, new Visits.Setting(Texts.load(), assets, cookies, queryIds, settings.support()));
    }

    @Bean
    WebMvcConfigurer consoleRequests(Visits visits, Apis apis, Cookies cookies, Screens screens) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RestoredForms(new Drafts(apis, cookies), visits, screens));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }
        };
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
            ConsoleSettings settings,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        FormPages forms = new FormPages(handlers::getObject);
        return new ConsoleSecurity(apis, cookies, settings.secureCookies(), forms).chain(http);
    }

    /** An address typed with a slash at its end is the one without. */
    @Bean
    UrlHandlerFilter consoleSlashes() {
        return UrlHandlerFilter.trailingSlashHandler(Paths.SERVERS + "/**", Paths.ACCOUNT + "/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }

    @Bean
    ErrorPages consoleErrors(Screens screens, Visits visits) {
        return new ErrorPages(screens, visits);
    }

    @Bean
    AssetHandler assetHandler(Assets assets) {
        return new AssetHandler(assets);
    }

    @Bean
    SignInHandler signInHandler(Apis apis, Screens screens, Cookies cookies, ConsoleSettings settings) {
        return new SignInHandler(
                apis,
                screens,
                cookies,
                new Drafts(apis, cookies),
                settings.demo().map(demo -> new SignInView.Demo(demo.account(), demo.password())));
    }

    @Bean
    LanguageHandler languageHandler(Apis apis, Cookies cookies) {
        return new LanguageHandler(apis, cookies);
    }

    @Bean
    ThemeHandler themeHandler(Cookies cookies) {
        return new ThemeHandler(cookies);
    }

    @Bean
    ListHandler listHandler(Screens screens) {
        return new ListHandler(screens);
    }

    @Bean
    Tiles dashboardTiles(Screens screens) {
        return new Tiles(screens);
    }

    @Bean
    Dashboard dashboard(Screens screens, Tiles tiles) {
        return new Dashboard(screens, tiles);
    }

    @Bean
    DashboardHandler dashboardHandler(Screens screens, Dashboard dashboard, Tiles tiles, Cookies cookies) {
        return new DashboardHandler(screens, dashboard, tiles, cookies);
    }

    @Bean
    ConfigurationHandler configurationHandler(Screens screens, Dashboard dashboard, Tiles tiles, Cookies cookies) {
        return new ConfigurationHandler(screens, dashboard, tiles, cookies);
    }

    @Bean
    ActionStart actionStart(Dashboard dashboard, Cookies cookies) {
        return new ActionStart(dashboard, cookies);
    }

    @Bean
    PowerHandler powerHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new PowerHandler(screens, dashboard, start);
    }

    @Bean
    LoginHandler loginHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new LoginHandler(screens, dashboard, start);
    }

    @Bean
    RebuildHandler rebuildHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new RebuildHandler(screens, dashboard, start);
    }

    @Bean
    TerminateHandler terminateHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new TerminateHandler(screens, dashboard, start);
    }

    @Bean
    ConfirmHandler confirmHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        return new ConfirmHandler(screens, dashboard, cookies);
    }

    @Bean
    SshKeyHandler sshKeyHandler(Screens screens, Cookies cookies) {
        return new SshKeyHandler(screens, cookies);
    }

    @Bean
    SnapshotPageHandler snapshotPageHandler(Screens screens, Cookies cookies) {
        return new SnapshotPageHandler(screens, cookies);
    }

    @Bean
    SnapshotHandler snapshotHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new SnapshotHandler(screens, dashboard, start);
    }

    @Bean
    BackupHandler backupHandler(Screens screens, Cookies cookies) {
        return new BackupHandler(new BackupScreen(screens), cookies);
    }

    @Bean
    RestoreHandler restoreHandler(Screens screens, Cookies cookies) {
        return new RestoreHandler(new BackupScreen(screens), cookies);
    }

    @Bean
    IpHandler ipHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        return new IpHandler(screens, dashboard, cookies);
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
    EmailHandler emailHandler(Screens screens) {
        return new EmailHandler(screens);
    }

    @Bean
    HistoryHandler historyHandler(Screens screens) {
        return new HistoryHandler(screens);
    }

    @Bean
    OperationHandler operationHandler(Screens screens) {
        return new OperationHandler(screens);
    }

    @Bean
    TaskHandler taskHandler(Screens screens) {
        return new TaskHandler(screens);
    }

    @Bean
    ActionsHandler actionsHandler(Screens screens) {
        return new ActionsHandler(screens);
    }

    @Bean
    LaterHandler laterHandler(Screens screens) {
        return new LaterHandler(screens);
    }
}

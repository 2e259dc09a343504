package io.vpsmanager.app.serve;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vpsmanager.api.ApiSettings;
import io.vpsmanager.api.CallObserver;
import io.vpsmanager.app.demo.DemoAccounts;
import io.vpsmanager.app.limit.LimitedApis;
import io.vpsmanager.app.limit.PageFilter;
import io.vpsmanager.app.limit.RateLimiter;
import io.vpsmanager.app.limit.RequestTime;
import io.vpsmanager.app.metrics.MeteredApis;
import io.vpsmanager.app.metrics.Meters;
import io.vpsmanager.app.operator.OperatorController;
import io.vpsmanager.app.operator.OperatorToken;
import io.vpsmanager.app.storage.ReadOnlyPages;
import io.vpsmanager.app.storage.StorageHealth;
import io.vpsmanager.cloud.job.JobScheduler;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.web.DemoSignIn;
import io.vpsmanager.web.WebSettings;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.Cookies;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.web.server.context.ServerPortInfoApplicationContextInitializer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The HTTP side: one server with a plain and a TLS listener, serving api, console and the operator door. */
record Listener(int port, int tlsPort, Optional<Integer> metricsPort) {

    /** What is served. */
    record Parts(
            ServeSettings settings,
            InetAddress address,
            EdgeSettings.Pem tls,
            Services services,
            String operatorToken,
            Meters meters,
            Stop stop) {}

    /** Starts the server; returns when it listens. */
    static Listener start(Parts parts) {
        // Tomcat writes to the log of the JDK.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.setAllowBeanDefinitionOverriding(false);
        context.setAllowCircularReferences(false);
        ConfigurableEnvironment environment = context.getEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("listener", properties(parts)));
        ConfigurationPropertySources.attach(environment);
        new ServerPortInfoApplicationContextInitializer().initialize(context);
        register(context, parts);
        context.register(ListenerConfiguration.class);
        if (parts.settings().edge().metricsPort().isPresent()) {
            context.register(MetricsConfiguration.class);
        }
        context.refresh();
        parts.stop().inOrder(context::close);
        return new Listener(
                port(context),
                context.getBean(TlsConnector.class).port(),
                Optional.ofNullable(environment.getProperty("local.management.port", Integer.class)));
    }

    private static Map<String, Object> properties(Parts parts) {
        EdgeSettings edge = parts.settings().edge();
        Map<String, Object> properties = new HashMap<>(ListenerLimits.PROPERTIES);
        // Who calls is known in one place, CallerValve.
        properties.put("server.forward-headers-strategy", "none");
        properties.put("management.server.port", edge.metricsPort().orElse(-1));
        properties.put("management.endpoint.health.status.order", ClockHealth.ORDER);
        properties.put("server.tomcat.connection-timeout", edge.silentMillis() + "ms");
        properties.putAll(Map.of(
                "server.port",
                parts.settings().port(),
                "server.address",
                parts.address().getHostAddress(),
                "server.shutdown",
                "graceful",
                "server.compression.enabled",
                "true",
                "spring.mvc.servlet.load-on-startup",
                1,
                // Platform threads: a virtual one that loads a class cannot leave its carrier (decisions/0014).
                "spring.threads.virtual.enabled",
                "false",
                "spring.lifecycle.timeout-per-shutdown-phase",
                "10s"));
        return properties;
    }

    /** Closed in the reverse of this order: first the work, then the database. */
    private static void register(GenericApplicationContext context, Parts parts) {
        ServeSettings settings = parts.settings();
        Services services = parts.services();
        context.registerBean("dataSource", DataSource.class, services::dataSource);
        context.registerBean(
                "work",
                JobScheduler.class,
                () -> services.cloud().work(),
                definition -> definition.setDependsOn("dataSource"));
        context.registerBean(
                "clock", ClockWatch.class, services::watch, definition -> definition.setDependsOn("dataSource"));
        if (settings.edge().metricsPort().isPresent()) {
            context.registerBean("clockHealthIndicator", ClockHealth.class, () -> new ClockHealth(services.watch()));
        }
        registerCalls(context, parts);
    }

    /** What calls pass on their way in. */
    private static void registerCalls(GenericApplicationContext context, Parts parts) {
        ServeSettings settings = parts.settings();
        Services services = parts.services();
        RateLimiter accounts = new RateLimiter("account", settings.edge().accountCalls(), System::nanoTime);
        RateLimiter addresses = new RateLimiter("address", settings.edge().addressCalls(), System::nanoTime);
        RequestTime time = new RequestTime(settings.edge().requestTime(), System::nanoTime);
        context.registerBean(Apis.class, () -> {
            Apis counted = new MeteredApis(services.cloud().apis(), parts.meters());
            return new LimitedApis(new FaultInjectingApis(counted, services.faults(), time), accounts, time);
        });
        context.registerBean(ConnectorSetup.class, () -> new ConnectorSetup(settings));
        context.registerBean(CallObserver.class, () -> new ApiCallObserver(addresses, services.room(), parts.meters()));
        context.registerBean(PageFilter.class, () -> new PageFilter(addresses));
        context.registerBean(ReadOnlyPages.class, () -> new ReadOnlyPages(services.room(), Set.of(Paths.SIGN_OUT)));
        parts.meters().prometheus().ifPresent(registry -> registerHealth(context, registry, services));
        context.registerBean(
                ApiSettings.class, () -> apiSettings(settings, (ServletWebServerApplicationContext) context));
        context.registerBean(WebSettings.class, () -> consoleSettings(settings));
        context.registerBean(TlsConnector.class, () -> new TlsConnector(settings, parts.address(), parts.tls()));
        context.registerBean(OperatorController.class, services::operatorDoor);
        context.registerBean("operatorToken", FilterRegistrationBean.class, () -> guard(parts.operatorToken()));
    }

    /** Before anything else that would answer. */
    private static FilterRegistrationBean<OperatorToken> guard(String token) {
        FilterRegistrationBean<OperatorToken> guard = new FilterRegistrationBean<>(new OperatorToken(token));
        guard.addUrlPatterns("/operator/*");
        guard.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return guard;
    }

    private static void registerHealth(
            GenericApplicationContext context, PrometheusMeterRegistry registry, Services services) {
        context.registerBean(PrometheusRegistry.class, registry::getPrometheusRegistry);
        context.registerBean(PrometheusMeterRegistry.class, () -> registry);
        context.registerBean("dataFolder", StorageHealth.class, () -> StorageHealth.ofFolder(services.room()));
        context.registerBean("database", StorageHealth.class, () -> StorageHealth.ofDatabase(services.room()));
    }

    private static ApiSettings apiSettings(ServeSettings settings, ServletWebServerApplicationContext context) {
        Cookies cookies = new Cookies(consoleSettings(settings).secureCookies());
        return new ApiSettings(
                () -> settings.publicUrl().orElseGet(() -> "http://localhost:" + port(context)),
                Optional.of(cookies.name(Cookies.SESSION)));
    }

    private static int port(ServletWebServerApplicationContext context) {
        return Objects.requireNonNull(context.getWebServer(), "no web server").getPort();
    }

    private static WebSettings consoleSettings(ServeSettings settings) {
        return new WebSettings(
                settings.publicUrl().filter(url -> url.startsWith("https:")).isPresent(),
                settings.mail().isPresent(),
                settings.support(),
                settings.demo()
                        ? Optional.of(new DemoSignIn(DemoAccounts.MAIN.value(), DemoAccounts.PASSWORD))
                        : Optional.empty());
    }
}

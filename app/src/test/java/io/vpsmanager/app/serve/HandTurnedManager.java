package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariConfig;
import io.vpsmanager.app.limit.PageFilter;
import io.vpsmanager.app.limit.RateLimiter;
import io.vpsmanager.cloud.Cloud;
import io.vpsmanager.cloud.CloudSettings;
import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.ip.ForwardLookup;
import io.vpsmanager.cloud.job.JobSettings;
import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.cloud.operator.NewAccount;
import io.vpsmanager.cloud.operator.VpsOrder;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.task.TaskSettings;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.SimulatorDatabase;
import io.vpsmanager.simulator.SimulatorSettings;
import io.vpsmanager.web.WebConfiguration;
import io.vpsmanager.web.WebSettings;
import io.vpsmanager.web.ui.Support;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The console over our own cloud on the simulator, on loopback, whose time and tasks are moved by hand. */
final class HandTurnedManager implements AutoCloseable {

    static final int CALLS_A_MINUTE = 20;

    private static final int CONNECTIONS = 4;
    private static final long CONNECT_MILLIS = 1_000;
    private static final AccountId CUSTOMER = new AccountId("al10001-ovh");
    static final String PASSWORD = "correct horse";
    static final CallContext CONTEXT = CallContext.of("query-1", Origin.API, "127.0.0.1");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-27T09:00:00Z"));
    private final Connections dataSource;
    private final Cloud cloud;
    private final ConfigurableApplicationContext listener;

    /** What is served. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
    @Import(WebConfiguration.class)
    static class Served {}

    private final int callsAMinute;

    private HandTurnedManager(int callsAMinute) {
        this.callsAMinute = callsAMinute;
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setUsername("vps");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(CONNECT_MILLIS);
        dataSource = new Connections(pool);
        SimulatorDatabase.migrate(dataSource);
        InstantSource clock = now::get;
        Simulator engine = new Simulator(dataSource, clock, SimulatorSettings.ofSpeed(1), FaultPlan.none());
        cloud = Cloud.of(
                CloudDatabase.open(dataSource),
                Engines.one(CatalogueFile.shipped(), "simulator", engine),
                FaultPlan.none(),
                new CloudSettings(
                        clock,
                        UUID::randomUUID,
                        new Secrets(new byte[Secrets.KEY_BYTES], new SecureRandom()),
                        CatalogueFile.shipped(),
                        TaskSettings.standard(),
                        JobSettings.standard("test"),
                        RetentionSettings.ofDays(RetentionSettings.STANDARD_DAYS),
                        // Nobody answers there.
                        new ForwardLookup(Optional.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1))),
                        this::url,
                        OptionalInt.empty(),
                        Optional.empty()));
        listener = listen();
    }

    static HandTurnedManager start() {
        return new HandTurnedManager(CALLS_A_MINUTE);
    }

    /** As many calls as one likes. */
    static HandTurnedManager unlimited() {
        return new HandTurnedManager(0);
    }

    private ConfigurableApplicationContext listen() {
        SpringApplication application = new SpringApplication(Served.class);
        application.setDefaultProperties(Map.of(
                "server.port", 0,
                "server.address", "127.0.0.1",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn"));
        RateLimiter addresses =
                new RateLimiter("address", callsAMinute, () -> Duration.between(Instant.EPOCH, now.get())
                        .toNanos());
        ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
            context.registerBean(Apis.class, cloud::apis);
            context.registerBean(PageFilter.class, () -> new PageFilter(addresses));
            context.registerBean(
                    WebSettings.class,
                    () -> new WebSettings(
                            false, true, new Support(Optional.empty(), Duration.ofMinutes(20)), Optional.empty()));
        };
        application.addInitializers(beans);
        return application.run();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Takes every connection there is; the caller gives them back. */
    List<Connection> takeConnections() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        while (taken.size() < CONNECTIONS) {
            taken.add(dataSource.getConnection());
        }
        return taken;
    }

    void turn(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /** What the console answers, as its server knows it. */
    Set<RequestMappingInfo> handlers() {
        return listener.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet();
    }

    JdbcClient sql() {
        return JdbcClient.create(dataSource);
    }

    CloudOperator operator() {
        return cloud.operator();
    }

    /** A delivered server of the customer's. */
    ServiceName serverWithSnapshotOption() {
        account(CUSTOMER);
        ServiceName server = new ServiceName("vps-1");
        deliver(server, CUSTOMER, Set.of(VpsOption.SNAPSHOT));
        return server;
    }

    void account(AccountId id) {
        cloud.operator()
                .createAccount(new NewAccount(
                        new Account(
                                id,
                                id + "@example.com",
                                Optional.empty(),
                                Optional.empty(),
                                Country.FR,
                                Subsidiary.FR,
                                Language.FR_FR,
                                "EUR",
                                ZoneId.of("Europe/Paris")),
                        PASSWORD));
    }

    void deliver(ServiceName server, AccountId owner, Set<VpsOption> options) {
        finish(cloud.operator()
                .createVps(
                        new VpsOrder(
                                Optional.of(server),
                                Optional.empty(),
                                owner,
                                "vps-2025-comfort",
                                "GRA",
                                Optional.empty(),
                                options,
                                Optional.empty(),
                                Optional.empty()),
                        CONTEXT)
                .id());
    }

    <T> T customer(Class<T> api) {
        return customer(api, CUSTOMER);
    }

    <T> T customer(Class<T> api, AccountId account) {
        return cloud.apis().of(api, new Caller.Person(account, "session"), CONTEXT);
    }

    void lock(ServiceName server, boolean locked) {
        cloud.operator().lock(server, locked, CONTEXT);
    }

    /** Runs a task to where it rests, turning the clock as it asks. */
    void finish(TaskId task) {
        Optional<Duration> next = cloud.runner().advance(task);
        while (next.isPresent()) {
            turn(next.get());
            next = cloud.runner().advance(task);
        }
    }

    @Override
    public void close() {
        listener.close();
        dataSource.close();
    }
}

package io.vpsmanager.cloud;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailDispatcher;
import io.vpsmanager.cloud.email.EmailSender;
import io.vpsmanager.cloud.ip.ForwardLookup;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.job.JobSettings;
import io.vpsmanager.cloud.operator.NewAccount;
import io.vpsmanager.cloud.operator.VpsOrder;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.task.TaskSettings;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.SimulatorDatabase;
import io.vpsmanager.simulator.SimulatorSettings;
import io.vpsmanager.simulator.fault.JdbcFaultPlan;
import java.lang.reflect.Method;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.web.service.annotation.HttpExchange;

/** A cloud with two customers and no servers yet, on the simulator, whose time is turned by hand. */
final class CloudWorld {

    static final AccountId ALICE = new AccountId("al10001-ovh");
    static final AccountId BOB = new AccountId("bo10002-ovh");
    static final String URL = "https://vps.example.com";
    private static final int PATIENCE = 2_000;

    final HandClock clock;
    final JdbcFaultPlan faults;
    final Simulator engine;
    final Cloud cloud;
    private final EmailDispatcher sending;
    private final Optional<EmailSender> postman;
    private final CloudDatabase database;
    static final int VNC_PORT = 5900;

    private final AtomicInteger names = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    private CloudWorld(DataSource dataSource, Optional<EmailSender> postman, HandClock clock) {
        this.postman = postman;
        this.clock = clock;
        SimulatorDatabase.migrate(dataSource);
        faults = new JdbcFaultPlan(dataSource);
        engine = new Simulator(dataSource, clock, SimulatorSettings.ofSpeed(1), faults);
        database = CloudDatabase.open(dataSource);
        cloud = selling(CatalogueFile.shipped());
        sending = new EmailDispatcher(cloud.core().emails().store(), clock, () -> URL, postman);
    }

    /** The same cloud, started with this catalogue. */
    Cloud selling(Catalogue catalogue) {
        return cloud(engine, catalogue);
    }

    /** The same cloud, on an engine that has machines and disks and no further ability. */
    Cloud onPlainEngine() {
        return cloud(PlainEngine.of(engine), CatalogueFile.shipped());
    }

    private Cloud cloud(ComputeEngine machines, Catalogue catalogue) {
        return Cloud.of(
                database,
                Engines.one(catalogue, "simulator", machines),
                faults,
                new CloudSettings(
                        clock,
                        UUID::randomUUID,
                        new Secrets(new byte[Secrets.KEY_BYTES], new SecureRandom()),
                        catalogue,
                        new TaskSettings(4, Duration.ofSeconds(1), Duration.ofSeconds(2)),
                        JobSettings.standard("test"),
                        RetentionSettings.ofDays(RetentionSettings.STANDARD_DAYS),
                        new ForwardLookup(Optional.of(NameServer.shared().address())),
                        () -> URL,
                        OptionalInt.of(VNC_PORT),
                        postman));
    }

    static CloudWorld on(TestDatabase database) {
        return on(database.open());
    }

    static CloudWorld on(DataSource dataSource) {
        return on(dataSource, Optional.empty());
    }

    /** The same, with somebody who carries mails. */
    static CloudWorld on(DataSource dataSource, Optional<EmailSender> postman) {
        CloudWorld world = new CloudWorld(dataSource, postman, new HandClock());
        world.account(ALICE, Language.FR_FR);
        world.account(BOB, Language.EN_GB);
        return world;
    }

    /** The program started anew over the database that an earlier one left. */
    static CloudWorld restarted(DataSource dataSource) {
        return new CloudWorld(dataSource, Optional.empty(), new HandClock());
    }

    /** Another manager over the same database, by the same clock. */
    CloudWorld second() {
        return new CloudWorld(database.dataSource(), postman, clock);
    }

    void account(AccountId id, Language language) {
        cloud.operator()
                .createAccount(new NewAccount(
                        new Account(
                                id,
                                id + "@example.com",
                                Optional.empty(),
                                Optional.empty(),
                                Country.FR,
                                Subsidiary.FR,
                                language,
                                "EUR",
                                ZoneId.of("Europe/Paris")),
                        "correct horse"));
    }

    /** A noun as this customer, who gave the password a moment ago, uses it. */
    <T> T api(Class<T> api, AccountId account) {
        return cloud.apis().of(api, new Caller.Person(account, "session", true), context());
    }

    /** The nouns as this customer uses them. */
    As as(AccountId account) {
        return new As(this, account);
    }

    /** A customer of this world. */
    record As(CloudWorld world, AccountId account) {

        <T> T api(Class<T> api) {
            return world.api(api, account);
        }
    }

    /** The operations of v1 that are offered to a caller, plain and expanded. */
    Stream<Method> operations() {
        return cloud.apis().offered().stream()
                .filter(noun -> noun.isAnnotationPresent(HttpExchange.class))
                .flatMap(noun -> Arrays.stream(noun.getMethods()))
                .sorted(Comparator.comparing(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()));
    }

    /** What this world does by itself, done by hand. */
    Jobs jobs() {
        return new Jobs(cloud);
    }

    CallContext context() {
        return CallContext.of("query-" + calls.incrementAndGet(), Origin.API, "127.0.0.1");
    }

    /** Orders a server of Alice's; its delivery has begun. */
    TaskRow order(String displayName, VpsOption... options) {
        return order(displayName, "vps-2025-comfort", "GRA", options);
    }

    TaskRow order(String displayName, String plan, String datacenter, VpsOption... options) {
        return order(new ServiceName("vps-" + names.incrementAndGet()), displayName, ALICE, plan, datacenter, options);
    }

    /** Orders a server of this name. */
    TaskRow order(ServiceName name, AccountId owner) {
        return order(name, "", owner, "vps-2025-comfort", "GRA");
    }

    private TaskRow order(
            ServiceName name, String title, AccountId owner, String plan, String datacenter, VpsOption... options) {
        VpsOrder order = new VpsOrder(
                Optional.of(name),
                Optional.of(title).filter(text -> !text.isEmpty()),
                owner,
                plan,
                datacenter,
                Optional.empty(),
                Set.of(options),
                Optional.empty(),
                Optional.empty());
        return cloud.operator().createVps(order, context());
    }

    /** A delivered, running server of Alice's. */
    ServiceName running(VpsOption... options) {
        TaskRow task = order("", options);
        finish(task.id());
        return task.serviceName();
    }

    /** Gives a server an additional address. */
    String addIp(ServiceName name) {
        finish(cloud.operator().addIp(name, context()).id());
        return additionalIps(name).getLast();
    }

    List<String> additionalIps(ServiceName name) {
        return new IpStore(database)
                .list(vps(name).id()).stream()
                        .filter(ip -> ip.type() == Ip.Type.ADDITIONAL)
                        .map(Ip::ipAddress)
                        .toList();
    }

    VpsRow vps(ServiceName name) {
        return cloud.core().servers().find(name).orElseThrow();
    }

    /** Runs a task to where it rests, turning the clock as it asks. */
    TaskRow finish(TaskId id) {
        return finish(cloud, id);
    }

    /** The same, by another manager of this world. */
    TaskRow finish(Cloud by, TaskId id) {
        for (int i = 0; i < PATIENCE; i++) {
            Optional<Duration> next = by.runner().advance(id);
            if (next.isEmpty()) {
                return task(id);
            }
            clock.turn(next.get());
        }
        throw new AssertionError("task " + id + " does not end: " + task(id));
    }

    /** What sends this world's mails, called by hand. */
    EmailDispatcher sending() {
        return sending;
    }

    /** The numbers of what waits in the queue for this. */
    List<String> queue(String work) {
        return database.sql()
                .sql("SELECT task_instance FROM scheduled_tasks WHERE task_name = ?")
                .param(work)
                .query(String.class)
                .list();
    }

    /** Loses what waits in the queue for this. */
    void forget(String work) {
        database.sql()
                .sql("DELETE FROM scheduled_tasks WHERE task_name = ?")
                .param(work)
                .update();
    }

    /** How many rows a table has. */
    long rows(String table) {
        return database.sql()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    /** What happened to a server: kind and detail. */
    List<String> events(ServiceName name) {
        return database.sql()
                .sql("SELECT kind || ' ' || detail AS line FROM event WHERE service_name = ? ORDER BY id")
                .param(name.value())
                .query(String.class)
                .list();
    }

    TaskRow task(TaskId id) {
        return cloud.tasks().tasks().get(id);
    }
}

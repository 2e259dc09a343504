package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.app.LogFile;
import io.vpsmanager.app.demo.DemoAccounts;
import io.vpsmanager.app.demo.DemoEngine;
import io.vpsmanager.app.demo.DemoWorld;
import io.vpsmanager.app.mail.SmtpEmailSender;
import io.vpsmanager.app.metrics.Meters;
import io.vpsmanager.app.metrics.TaskMeters;
import io.vpsmanager.app.storage.DatabaseCheck;
import io.vpsmanager.app.storage.FolderCheck;
import io.vpsmanager.app.storage.StorageWatch;
import io.vpsmanager.app.storage.WriteAvailability;
import io.vpsmanager.cloud.Cloud;
import io.vpsmanager.cloud.CloudSettings;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.database.ProbeStore;
import io.vpsmanager.cloud.ip.ForwardLookup;
import io.vpsmanager.cloud.job.JobSettings;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.task.TaskSettings;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.SimulatorSettings;
import io.vpsmanager.simulator.fault.FaultFile;
import io.vpsmanager.simulator.fault.FaultFileException;
import io.vpsmanager.simulator.fault.FaultRule;
import io.vpsmanager.simulator.fault.JdbcFaultPlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One manager from its settings to its listening: everything is put together here, by hand. */
public final class Manager {

    private static final int NAME_BYTES = 8;
    /** How late a change of the fault plan at another manager may be seen. */
    private static final Duration FAULTS_KNOWN_FOR = Duration.ofSeconds(1);

    private final ServeSettings settings;
    private final Stop stop;
    private final SecureRandom random = new SecureRandom();
    private final Clock machine = Clock.systemUTC();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private Manager(ServeSettings settings, Stop stop) {
        this.settings = settings;
        this.stop = stop;
    }

    /** Starts a manager; its threads continue after this returns. */
    static void start(ServeSettings settings, Stop stop) {
        try {
            new Manager(settings, stop).start();
        } catch (RuntimeException e) {
            throw DatabaseStart.outside(settings, e)
                    .<RuntimeException>map(told -> told)
                    .orElse(e);
        }
    }

    /** Work begins once the server listens, for mails tell its address. */
    private void start() {
        DataFolder folder = DataFolder.open(settings.data(), random);
        LogFile.open(folder.file("manager.log"), settings.edge().logFormat());
        folder.warnOfOpen();
        requireSpace();
        InetAddress address = listenAddress();
        Ports.check("--port", settings.port(), address);
        Ports.check("--metrics-port", settings.edge().metricsPort().orElse(0), InetAddress.getLoopbackAddress());
        Ports.check("--tls-port", settings.tlsPort(), address);
        Ports.check("--vnc-port", settings.edge().vncPort().orElse(0), address);
        String operatorToken = HexFormat.of()
                .formatHex(folder.secret(
                        "operator.token", Secrets.KEY_BYTES, "remove it, and the next start makes another"));
        Meters meters = settings.edge().metricsPort().isPresent() ? Meters.served() : Meters.unasked();

        Optional<VncListener> vnc = settings.edge().vncPort().map(port -> VncListener.on(address, port));
        EdgeSettings.Pem tls =
                settings.edge().certificate().orElseGet(() -> Certificates.own(folder, random, machine.instant()));
        Services services = services(folder, meters, vnc);
        Optional<DemoWorld> demo = demo(services);
        watch(folder, services);
        Listener listener =
                Listener.start(new Listener.Parts(settings, address, tls, services, operatorToken, meters, stop));
        port.complete(listener.port());
        services.cloud().work().start();
        vnc.ifPresent(open -> open.serve(services.cloud().apis().consoles()));
        announce(folder, services.cloud(), demo, listener);
    }

    /** Where there is less than a start writes, H2 might be what fails half way. */
    private void requireSpace() {
        try {
            long free = FolderCheck.freeMegabytes(settings.data());
            if (free < EdgeOptions.LEAST_FREE) {
                throw new CleanFailure("the disk of the data folder "
                        + settings.data().toAbsolutePath() + " has " + free + " MB free; a start needs "
                        + EdgeOptions.LEAST_FREE + ": make space on it, then start again");
            }
        } catch (IOException e) {
            throw new CleanFailure("what is free on the disk of the data folder cannot be read: " + e.getMessage());
        }
    }

    private Services services(DataFolder folder, Meters meters, Optional<VncListener> vnc) {
        Catalogue catalogue = catalogue();
        HikariDataSource dataSource = Databases.open(settings, folder);
        ClockWatch watch = Databases.watchClock(settings, dataSource, machine);
        CloudDatabase database = DatabaseStart.prepare(settings, folder, dataSource);
        JdbcFaultPlan faults = new JdbcFaultPlan(dataSource, FAULTS_KNOWN_FOR);
        settings.faults().ifPresent(file -> plan(faults, file));
        InstantSource clock = watch.clock(machine);
        Simulator simulator = new Simulator(dataSource, clock, SimulatorSettings.ofSpeed(settings.speed()), faults);
        Engines engines = engines(catalogue, meters.timed(simulator));
        Cloud cloud = Cloud.of(database, engines, faults, cloudSettings(clock, folder, catalogue, vnc));
        meters.add(new TaskMeters(cloud.operator()::countTasks));
        return new Services(dataSource, watch, cloud, simulator, faults, new WriteAvailability(System::nanoTime));
    }

    private static Engines engines(Catalogue catalogue, ComputeEngine simulator) {
        try {
            return Engines.one(catalogue, "simulator", simulator);
        } catch (IllegalArgumentException e) {
            throw new CleanFailure("catalogue: " + e.getMessage());
        }
    }

    /** Before work begins: where there is no room for it, it begins with a pause. */
    private void watch(DataFolder folder, Services services) {
        String name = managerName(folder);
        ProbeStore probe = new ProbeStore(services.cloud().core().database());
        Runnable write = () -> probe.write(name, services.watch().clock(machine).instant());
        StorageWatch watch = new StorageWatch(
                new FolderCheck(settings.data(), settings.edge().freeMegabytes()),
                new DatabaseCheck(
                        services.dataSource(),
                        settings.edge().metricsPort().map(_ -> write),
                        DatabaseCheck.witness(
                                services.dataSource(), settings.databaseUrl().isEmpty())),
                new StorageWatch.Effects(
                        services.cloud().work()::pause,
                        services.cloud().work()::resume,
                        () -> stop.leave(Stop.STORE_GONE, "the database closed itself, as a write to its disk failed")),
                services.room());
        stop.inOrder(watch::close);
        watch.start();
    }

    /** The demo world with its accounts, where one is wanted. */
    private Optional<DemoWorld> demo(Services services) {
        if (!settings.demo()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(services.watch().clock(machine).instant(), ZoneOffset.UTC);
        Cloud cloud = services.cloud();
        DemoWorld demo = new DemoWorld(
                cloud.operator(),
                cloud.apis(),
                new DemoEngine(services.simulator(), services.faults()),
                today,
                services.dataSource()::isClosed);
        demo.openMainAccount();
        return Optional.of(demo);
    }

    private void announce(DataFolder folder, Cloud cloud, Optional<DemoWorld> demo, Listener listener) {
        String url = "http://localhost:" + listener.port();
        try {
            DataFolder.writePrivate(folder.file("operator.url"), "http://127.0.0.1:" + listener.port());
            Files.deleteIfExists(folder.file("metrics.url"));
            if (listener.metricsPort().isPresent()) {
                String metrics = "http://127.0.0.1:" + listener.metricsPort().get() + "/actuator";
                DataFolder.writePrivate(folder.file("metrics.url"), metrics);
            }
        } catch (IOException e) {
            throw DataFolder.unusable(folder.file("operator.url"), e);
        }
        demo.ifPresent(world -> {
            DemoFile.write(folder, cloud.operator(), new DemoFile.Addresses(listener.port(), listener.tlsPort()));
            Thread.ofVirtual().name("demo-world").start(world::build);
        });
        System.out.println("VPS Manager is ready at " + settings.publicUrl().orElse(url));
        System.out.println(
                "TLS: https://localhost:" + listener.tlsPort() + " (authority: " + folder.file("ca.pem") + ")");
        if (settings.demo()) {
            System.out.println("Sign in: account " + DemoAccounts.MAIN + ", password " + DemoAccounts.PASSWORD);
            System.out.println("More accounts, with a server in each state and with none: README.md");
            System.out.println("API clients: " + folder.file("demo.env"));
        }
        System.out.printf(
                "Ready in %.1f s%n", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    /** Loopback only in demo: its password is known to everybody. */
    private InetAddress listenAddress() {
        return InetAddress.ofLiteral(settings.demo() ? "127.0.0.1" : "0.0.0.0");
    }

    /** The file is the whole plan: faults planned in an earlier run are forgotten. */
    private static void plan(JdbcFaultPlan faults, Path file) {
        try {
            List<FaultRule> rules = FaultFile.load(file);
            faults.clear();
            rules.forEach(faults::add);
        } catch (FaultFileException e) {
            throw new CleanFailure(String.valueOf(e.getMessage()));
        }
    }

    private Catalogue catalogue() {
        try {
            return settings.catalogue().map(CatalogueFile::read).orElseGet(CatalogueFile::shipped);
        } catch (IllegalArgumentException e) {
            throw new CleanFailure(String.valueOf(e.getMessage()));
        }
    }

    private CloudSettings cloudSettings(
            InstantSource clock, DataFolder folder, Catalogue catalogue, Optional<VncListener> vnc) {
        return new CloudSettings(
                clock,
                UUID::randomUUID,
                new Secrets(sealingKey(folder), random),
                catalogue,
                TaskSettings.standard(),
                JobSettings.standard(managerName(folder)).withThreads(settings.workers()),
                RetentionSettings.ofDays(settings.historyDays()),
                new ForwardLookup(settings.edge().dnsResolver()),
                this::publicUrl,
                vnc.map(VncListener::port).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                settings.mail().map(SmtpEmailSender::new));
    }

    private static String managerName(DataFolder folder) {
        return "manager-"
                + HexFormat.of()
                        .formatHex(folder.secret(
                                "manager.id", NAME_BYTES, "remove it, and the next start gives another name"));
    }

    /** A call in the moment before the port is known waits for it. */
    private String publicUrl() {
        return settings.publicUrl().orElseGet(() -> "http://localhost:" + port.join());
    }

    private byte[] sealingKey(DataFolder folder) {
        return settings.secretKey()
                .map(file -> DataFolder.read(
                        file, Secrets.KEY_BYTES, "give the file that all managers share by --secret-key FILE"))
                .orElseGet(() -> folder.secret(
                        "secret.key",
                        Secrets.KEY_BYTES,
                        "put it back from your backup, since no other opens what it sealed in the database"));
    }
}

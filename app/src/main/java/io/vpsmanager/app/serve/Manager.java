package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.app.demo.DemoAccounts;
import io.vpsmanager.app.demo.DemoEngine;
import io.vpsmanager.app.demo.DemoWorld;
import io.vpsmanager.app.mail.SmtpPostman;
import io.vpsmanager.app.metrics.Meters;
import io.vpsmanager.app.metrics.TaskMeters;
import io.vpsmanager.cloud.Cloud;
import io.vpsmanager.cloud.CloudSettings;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.dns.ForwardLookup;
import io.vpsmanager.cloud.identity.Secrets;
import io.vpsmanager.cloud.retention.RetentionSettings;
import io.vpsmanager.cloud.task.TaskSettings;
import io.vpsmanager.cloud.work.WorkSettings;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.SimulatorDatabase;
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
    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();
    private final CompletableFuture<Listener> listener = new CompletableFuture<>();

    private Manager(ServeSettings settings) {
        this.settings = settings;
    }

    /** Starts a manager; its threads go on after this returns. */
    public static void start(ServeSettings settings) {
        new Manager(settings).start();
    }

    /** The listener comes up beside what it serves, and waits for it where it needs it. */
    private void start() {
        DataFolder folder = DataFolder.open(settings.data(), random);
        InetAddress address = listenAddress();
        Ports.check("--port", settings.port(), address);
        Ports.check("--metrics-port", settings.edge().metricsPort().orElse(0), InetAddress.getLoopbackAddress());
        Ports.check("--tls-port", settings.tlsPort(), address);
        Ports.check("--vnc-port", settings.edge().vncPort().orElse(0), address);
        String operatorToken = HexFormat.of().formatHex(folder.secret("operator.token", Secrets.KEY_BYTES));
        Meters meters = settings.edge().metricsPort().isPresent() ? Meters.served() : Meters.unasked();

        Optional<VncListener> vnc = settings.edge().vncPort().map(port -> VncListener.on(address, port));
        CompletableFuture<EdgeSettings.Pem> tls = new CompletableFuture<>();
        CompletableFuture<Services> services = new CompletableFuture<>();
        listener.completeAsync(
                () -> Listener.start(
                        new Listener.Parts(settings, address, tls::join, services::join, operatorToken, meters)),
                work -> Thread.ofPlatform().name("listener").start(work));
        tls.complete(settings.edge().certificate().orElseGet(() -> Certificates.own(folder, random, clock.instant())));
        Services made = services(folder, meters, vnc);
        services.complete(made);
        Optional<DemoWorld> demo = demo(made);
        Listener listening = listener.join();
        vnc.ifPresent(open -> open.serve(made.cloud().apis().consoles()));
        made.cloud().work().start();
        announce(folder, made.cloud(), demo, listening);
    }

    private Services services(DataFolder folder, Meters meters, Optional<VncListener> vnc) {
        Catalogue catalogue = catalogue();
        HikariDataSource dataSource = Databases.open(settings, folder);
        SimulatorDatabase.migrate(dataSource);
        JdbcFaultPlan faults = new JdbcFaultPlan(dataSource, FAULTS_KNOWN_FOR);
        settings.faults().ifPresent(file -> plan(faults, file));
        Simulator simulator = new Simulator(dataSource, clock, SimulatorSettings.ofSpeed(settings.speed()), faults);
        Cloud cloud = Cloud.of(
                CloudDatabase.open(dataSource, Databases.flush(settings)),
                meters.timed(simulator),
                faults,
                cloudSettings(folder, catalogue, vnc));
        meters.add(new TaskMeters(cloud.operator()::countTasks));
        return new Services(dataSource, cloud, simulator, faults);
    }

    /** The demo world with its accounts, where one is wanted. */
    private Optional<DemoWorld> demo(Services services) {
        if (!settings.demo()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
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
            Files.writeString(folder.file("operator.url"), "http://127.0.0.1:" + listener.port() + "\n");
            Files.deleteIfExists(folder.file("metrics.url"));
            if (listener.metricsPort().isPresent()) {
                String metrics = "http://127.0.0.1:" + listener.metricsPort().get() + "/actuator";
                Files.writeString(folder.file("metrics.url"), metrics + "\n");
            }
        } catch (IOException e) {
            throw new CleanFailure("operator.url cannot be written: " + e.getMessage());
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

    /** The file is the whole plan: what an earlier run was told is forgotten. */
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

    private CloudSettings cloudSettings(DataFolder folder, Catalogue catalogue, Optional<VncListener> vnc) {
        String name = HexFormat.of().formatHex(folder.secret("manager.id", NAME_BYTES));
        return new CloudSettings(
                clock,
                UUID::randomUUID,
                new Secrets(sealingKey(folder), random),
                catalogue,
                TaskSettings.standard(),
                WorkSettings.standard("manager-" + name).withThreads(settings.workers()),
                RetentionSettings.ofDays(settings.historyDays()),
                new ForwardLookup(settings.edge().dnsResolver()),
                this::publicUrl,
                vnc.map(VncListener::port).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                settings.mail().map(SmtpPostman::new));
    }

    /** Known once the listener has its port; who asks before that waits for it. */
    private String publicUrl() {
        return settings.publicUrl()
                .orElseGet(() -> "http://localhost:" + listener.join().port());
    }

    private byte[] sealingKey(DataFolder folder) {
        if (settings.secretKey().isEmpty()) {
            return folder.secret("secret.key", Secrets.KEY_BYTES);
        }
        Path file = settings.secretKey().get();
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == Secrets.KEY_BYTES) {
                return key;
            }
            throw new CleanFailure(
                    "--secret-key " + file + " holds " + key.length + " bytes, not " + Secrets.KEY_BYTES);
        } catch (IOException | IllegalArgumentException e) {
            throw new CleanFailure("--secret-key " + file + " must hold 64 hexadecimal digits");
        }
    }
}

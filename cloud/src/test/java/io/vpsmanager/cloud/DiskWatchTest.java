package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.email.EmailRow;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.monitoring.DiskWatch;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MetricsEngine;
import io.vpsmanager.simulator.fault.FaultRule;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The warning of a disk that gets full. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DiskWatchTest {

    private final CloudWorld world;
    private final MonitoringApi monitoring;
    private final ServiceName server;
    private final long disk;

    DiskWatchTest(TestDatabase database) {
        world = CloudWorld.on(database);
        monitoring = world.api(MonitoringApi.class, CloudWorld.ALICE);
        server = world.running();
        disk = world.api(DiskApi.class, CloudWorld.ALICE).list(server).getFirst();
        world.clock.turn(Duration.ofDays(2));
    }

    @Test
    void aDiskIsToldOfOnceEachTimeItGetsLow() {
        watch(free() + 100);
        look();
        look();

        assertThat(low()).isTrue();
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("Espace libre", "Seuil", "/vps/detail/" + server + "/monitoring"));
        assertThat(world.events(server))
                .filteredOn(line -> line.startsWith("DISK_LOW"))
                .hasSize(1);

        fresh();
        watch(free() + 100);
        look();
        assertThat(mails()).hasSize(2);
    }

    /** The disk fills, its system is put on anew, it fills again: by itself, under one threshold. */
    @Test
    void aDiskThatHasRoomAgainIsToldOfAnewWhenItFills() {
        long threshold = free() - 2_000;
        watch(threshold);
        look();
        assertThat(mails()).isEmpty();
        world.clock.turn(Duration.ofDays(10));
        look();
        assertThat(free()).isLessThan(threshold);
        assertThat(mails()).hasSize(1);

        reinstall();
        look();
        assertThat(low()).isFalse();
        assertThat(world.events(server))
                .filteredOn(line -> line.startsWith("DISK_RECOVERED"))
                .hasSize(1);
        world.clock.turn(Duration.ofDays(10));
        look();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whoWantsNoWarningGetsNone() {
        world.api(DiskApi.class, CloudWorld.ALICE)
                .update(server, disk, new DiskUpdate(Change.set(free() + 100), Change.keep()));
        look();
        assertThat(mails()).isEmpty();
        assertThat(low()).isFalse();
    }

    @Test
    void theSettingsAreKeptAndChecked() {
        Disk before = disk();
        assertThat(before.lowFreeSpaceThreshold()).isNull();
        assertThat(before.monitoring()).isFalse();
        watch(2_048);
        assertThat(disk().lowFreeSpaceThreshold()).isEqualTo(2_048);
        assertThat(disk().monitoring()).isTrue();

        for (long wrong : new long[] {-1, 0, before.size() * 1024 + 1}) {
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> watch(wrong));
        }
        assertThat(disk().lowFreeSpaceThreshold()).isEqualTo(2_048);
        long events = world.events(server).size();
        watch(2_048);
        assertThat(world.events(server)).hasSize((int) events);
        world.api(DiskApi.class, CloudWorld.ALICE).update(server, disk, new DiskUpdate(Change.clear(), Change.clear()));
        assertThat(disk()).isEqualTo(before);
    }

    @Test
    void everyPageOfWatchedDisksIsLookedAt() {
        watch(free() + 100);
        for (int i = 0; i < 2; i++) {
            ServiceName other = world.running();
            Disk its = world.api(MonitoringViews.class, CloudWorld.ALICE)
                    .get(other)
                    .disks()
                    .getFirst()
                    .disk();
            world.api(DiskApi.class, CloudWorld.ALICE)
                    .update(other, its.id(), new DiskUpdate(Change.set(its.size() * 1024), Change.set(true)));
        }
        look(world.cloud.core().engines(), 1);
        assertThat(mails()).hasSize(3);
    }

    /** Nothing can be done there. */
    @Test
    void aSuspendedServiceIsLeftAlone() {
        watch(free() + 100);
        world.cloud.operator().lock(server, true, world.context());
        look();
        assertThat(mails()).isEmpty();
        world.cloud.operator().lock(server, false, world.context());
        look();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void anEngineThatCannotTellIsAskedAgain() {
        world.faults.add(
                new FaultRule("engine.usage", server.value(), new Fault.Fail("the collector is down", true), 1));
        watch(disk().size() * 1024);
        look();
        assertThat(mails()).isEmpty();
        look();
        assertThat(mails()).hasSize(1);
    }

    /** Of a threshold of 2000 MiB, 100 more are enough again; of a large one 1024. */
    @ParameterizedTest
    @CsvSource({"2000, 100", "20000, 1000", "30720, 1024"})
    void aDiskAtTheEdgeIsToldOfOnce(long threshold, long margin) {
        watch(threshold);
        look(threshold);
        assertThat(low()).isFalse();
        look(threshold - 1);
        assertThat(low()).isTrue();
        look(threshold);
        look(threshold + margin - 1);
        assertThat(low()).isTrue();
        look(threshold - 1);
        String size = String.format(Locale.FRANCE, "%.1f", threshold / 1024.0);
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail.body())
                .containsPattern("Espace libre.*" + size + ".Gio")
                .containsPattern("Seuil.*" + size + ".Gio"));

        look(threshold + margin);
        assertThat(low()).isFalse();
        look(threshold);
        assertThat(low()).isFalse();
        look(threshold - 1);
        assertThat(mails()).hasSize(2);
    }

    /** `free`: in MiB, what an engine says that measures nothing else. */
    private void look(long free) {
        InvocationHandler answer = (engine, method, arguments) -> {
            if (method.getName().equals("ability")) {
                return Optional.of(engine).filter(((Class<?>) arguments[0])::isInstance);
            }
            if (!method.getName().equals("findUsage")) {
                throw new UnsupportedOperationException(method.getName());
            }
            DiskId id = world.engine.listDisks().getFirst();
            return Map.of(id, new DiskUsage(world.clock.instant(), 0, free * 1024.0 * 1024));
        };
        ComputeEngine engine = (ComputeEngine) Proxy.newProxyInstance(
                ComputeEngine.class.getClassLoader(),
                new Class<?>[] {ComputeEngine.class, MetricsEngine.class},
                answer);
        look(Engines.one(CatalogueFile.shipped(), "simulator", engine), DiskWatch.PAGE);
    }

    private void look(Engines engines, int page) {
        CoreServices core = world.cloud.core();
        new DiskWatch(
                        core.database(),
                        world.clock,
                        engines,
                        new ServiceStore(core.database()),
                        core.events(),
                        core.emails(),
                        page)
                .look();
    }

    private void look() {
        world.jobs().watchDisks();
    }

    private void watch(long threshold) {
        world.api(DiskApi.class, CloudWorld.ALICE)
                .update(server, disk, new DiskUpdate(Change.set(threshold), Change.set(true)));
    }

    private void fresh() {
        world.api(DiskApi.class, CloudWorld.ALICE)
                .update(server, disk, new DiskUpdate(Change.keep(), Change.set(false)));
    }

    private void reinstall() {
        String image = world.api(ImageApi.class, CloudWorld.ALICE)
                .availableObjects(server)
                .getFirst()
                .id();
        Rebuild order = new Rebuild(image, Change.keep(), Change.keep(), Change.keep(), Change.keep());
        world.finish(world.api(RebuildApi.class, CloudWorld.ALICE)
                .rebuild(server, order)
                .id());
    }

    private Disk disk() {
        return world.api(DiskApi.class, CloudWorld.ALICE).get(server, disk);
    }

    private long free() {
        double used = monitoring.useDisk(server, disk, DiskStatisticType.USED).value();
        double max = monitoring.useDisk(server, disk, DiskStatisticType.MAX).value();
        return (long) ((max - used) / 1024 / 1024);
    }

    private boolean low() {
        Monitoring seen = world.api(MonitoringViews.class, CloudWorld.ALICE).get(server);
        return seen.disks().getFirst().lowSince().isPresent();
    }

    private List<EmailRow> mails() {
        return world.cloud.core().emails().store().list(CloudWorld.ALICE).stream()
                .filter(mail -> mail.subject().contains("espace disque"))
                .toList();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).matches(e -> e instanceof ContractException refused && refused.code() == code);
    }
}

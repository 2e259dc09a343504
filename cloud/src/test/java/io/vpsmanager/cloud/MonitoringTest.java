package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.monitoring.MetricsReader;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.monitoring.TimestampValue;
import io.vpsmanager.contract.monitoring.UnitAndValues;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MonitoringTest {

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private final CloudWorld world;
    private final MonitoringApi monitoring;
    private final ServiceName server;
    private final long disk;

    MonitoringTest(TestDatabase database) {
        world = CloudWorld.on(database);
        monitoring = world.api(MonitoringApi.class, CloudWorld.ALICE);
        server = world.running();
        disk = world.api(DiskApi.class, CloudWorld.ALICE).list(server).getFirst();
        world.clock.turn(Duration.ofDays(2));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatisticIsToldForADay(StatisticType type) {
        UnitAndValues day = monitoring.list(server, MonitoringPeriod.LASTDAY, type);

        assertThat(day.unit())
                .isEqualTo(type.wire().startsWith("cpu") ? "%" : type.wire().startsWith("mem") ? "bytes" : "bytes/s");
        assertThat(day.values()).hasSize(288).allSatisfy(point -> {
            assertThat(point.timestamp() % 300).isZero();
            assertThat(point.value()).isNotNull().isNotNegative();
        });
        assertThat(day.values().getLast().timestamp())
                .isBetween(
                        world.clock.instant().getEpochSecond() - 300,
                        world.clock.instant().getEpochSecond());
        assertThat(monitoring.use(server, type).unit()).isEqualTo(day.unit());
        assertThat(monitoring.use(server, type).value()).isNotNegative();
    }

    @ParameterizedTest
    @EnumSource
    void everyPeriodHasPointsSinceTheServerWasMadeAndNoneFromBefore(MonitoringPeriod period) {
        long made = world.clock.instant().minus(Duration.ofDays(2).plusHours(1)).getEpochSecond();
        List<TimestampValue> points =
                monitoring.list(server, period, StatisticType.CPU_USED).values();

        assertThat(points).isNotEmpty().allSatisfy(point -> assertThat(point.timestamp())
                .isGreaterThan(made - Duration.ofDays(1).toSeconds()));
        assertThat(points.size())
                .isEqualTo(
                        switch (period) {
                            case LASTDAY -> 288;
                            case LASTWEEK -> points.size() > 90 && points.size() < 100 ? points.size() : -1;
                            case LASTMONTH -> points.size() > 20 && points.size() < 30 ? points.size() : -1;
                            case LASTYEAR -> points.size() > 1 && points.size() < 5 ? points.size() : -1;
                            case TODAY -> points.size() < 288 ? points.size() : -1;
                        });
    }

    @Test
    void whatIsMeasuredFitsTheServerAndItsState() {
        assertThat(monitoring.use(server, StatisticType.MEM_MAX).value())
                .isEqualTo(world.vps(server).plan().memory() * 1024.0 * 1024);
        assertThat(monitoring.useDisk(server, disk, DiskStatisticType.MAX).value())
                .isEqualTo((double) world.vps(server).plan().disk() * GIGABYTE);
        assertThat(monitoring.use(server, StatisticType.CPU_USED).value()).isPositive();

        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(server).id());
        for (StatisticType type : List.of(StatisticType.CPU_USED, StatisticType.MEM_USED, StatisticType.NET_TX)) {
            assertThat(monitoring.use(server, type).value()).isZero();
        }
        world.clock.turn(Duration.ofHours(1));
        assertThat(monitoring
                        .list(server, MonitoringPeriod.LASTDAY, StatisticType.NET_RX)
                        .values()
                        .reversed()
                        .subList(0, 5))
                .allSatisfy(point -> assertThat(point.value()).isZero());
        assertThat(monitoring
                        .listDisk(server, disk, MonitoringPeriod.LASTDAY, DiskStatisticType.USED)
                        .values())
                .hasSize(288)
                .allSatisfy(point -> assertThat(point.value()).isPositive());
    }

    @Test
    void anEngineThatCannotTellBreaksNothingElse() {
        world.faults.add(
                new FaultRule("engine.usage", server.value(), new Fault.Fail("the collector is down", true), null));

        assertRefused(
                ErrorCode.UNAVAILABLE, () -> monitoring.list(server, MonitoringPeriod.LASTDAY, StatisticType.CPU_USED));
        assertRefused(ErrorCode.UNAVAILABLE, () -> monitoring.useDisk(server, disk, DiskStatisticType.USED));
        assertThat(world.api(MonitoringViews.class, CloudWorld.ALICE)
                        .get(server)
                        .measured())
                .isTrue();
    }

    @Test
    void othersSeeNothing() {
        MonitoringApi bobs = world.api(MonitoringApi.class, CloudWorld.BOB);
        assertRefused(ErrorCode.NOT_FOUND, () -> bobs.use(server, StatisticType.CPU_USED));
        assertRefused(ErrorCode.NOT_FOUND, () -> bobs.useDisk(server, disk, DiskStatisticType.USED));
        ServiceName other = world.running();
        assertRefused(ErrorCode.NOT_FOUND, () -> monitoring.useDisk(other, disk, DiskStatisticType.USED));
    }

    @Test
    void anEngineThatMeasuresNothingSaysSo() {
        MetricsReader meter = new MetricsReader(PlainEngine.of(world.engine));
        assertThat(meter.metrics()).isEmpty();
        assertRefused(ErrorCode.UNAVAILABLE, () -> meter.ask(metrics -> metrics.findUsage(Set.of())));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).matches(e -> e instanceof ContractException refused && refused.code() == code);
    }
}

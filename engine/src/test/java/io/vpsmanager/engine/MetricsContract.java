package io.vpsmanager.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.MetricsEngine;
import io.vpsmanager.engine.metrics.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an engine must show that knows how much its machines use; one that does not is not asked. */
public interface MetricsContract {

    Duration WHILE = Duration.ofMinutes(20);
    Duration MINUTE = Duration.ofMinutes(1);

    /** The engine and its time, as {@link EngineContractTest} has them. */
    Scene scene();

    /** What is done to the one machine there is, which is made on its disk and runs. */
    interface Scene {

        ComputeEngine engine();

        Instant now();

        void letTimePass(Duration time);

        void createMachine();

        void stopMachine();
    }

    private MetricsEngine metrics() {
        assumeThat(scene().engine()).isInstanceOf(MetricsEngine.class);
        return (MetricsEngine) scene().engine();
    }

    /** The last so many minutes, whole ones. */
    private Window minutes(int count) {
        long end = scene().now().getEpochSecond() / 60 * 60;
        return new Window(Instant.ofEpochSecond(end).minus(MINUTE.multipliedBy(count)), MINUTE, count);
    }

    @Test
    default void nothingIsKnownOfWhatWasNeverThere() {
        MetricsEngine metrics = metrics();
        assertThat(metrics.findUsage(EngineContractTest.MACHINE)).isEmpty();
        assertThat(metrics.listUsage(EngineContractTest.MACHINE, minutes(5))).isEmpty();
        assertThat(metrics.listUsage(EngineContractTest.DISK, minutes(5))).isEmpty();
        assertThat(metrics.findUsage(Set.of(EngineContractTest.DISK))).isEmpty();
    }

    @Test
    default void aRunningMachineUsesSomethingOfWhatItHas() {
        MetricsEngine metrics = metrics();
        scene().createMachine();
        scene().letTimePass(WHILE);

        MachineUsage usage = metrics.findUsage(EngineContractTest.MACHINE).orElseThrow();
        assertThat(usage.at()).isEqualTo(scene().now());
        assertThat(usage.cpu().used()).isPositive().isLessThanOrEqualTo(100);
        assertThat(usage.memoryMax()).isEqualTo(2048.0 * 1024 * 1024);
        assertThat(usage.memory()).isPositive().isLessThanOrEqualTo(usage.memoryMax());
        assertThat(usage.received()).isNotNegative();
        assertThat(usage.sent()).isNotNegative();
    }

    @Test
    default void aDiskInUseIsUsed() {
        MetricsEngine metrics = metrics();
        scene().createMachine();
        scene().letTimePass(WHILE);

        DiskId missing = new DiskId("vps-contract.vps.ovh.net/disk-2");
        assertThat(metrics.findUsage(Set.of(EngineContractTest.DISK, missing)))
                .containsOnlyKeys(EngineContractTest.DISK)
                .allSatisfy((_, usage) -> {
                    assertThat(usage.max()).isEqualTo(40.0 * 1024 * 1024 * 1024);
                    assertThat(usage.used()).isPositive().isLessThan(usage.max());
                });
        assertThat(metrics.listUsage(EngineContractTest.DISK, minutes(5))).hasSize(5);
    }

    @Test
    default void nothingIsKnownFromBeforeAMachineWasMade() {
        MetricsEngine metrics = metrics();
        Instant before = scene().now();
        scene().letTimePass(WHILE);
        Instant made = scene().now();
        scene().createMachine();
        scene().letTimePass(WHILE);

        Window window = new Window(
                before, MINUTE, (int) Duration.between(before, scene().now()).toMinutes());
        List<MachineUsage> usage = metrics.listUsage(EngineContractTest.MACHINE, window);
        assertThat(usage).isNotEmpty().isSortedAccordingTo((one, other) -> one.at()
                .compareTo(other.at()));
        assertThat(usage).allSatisfy(part -> assertThat(part.at().plus(MINUTE)).isAfterOrEqualTo(made));
        assertThat(metrics.listUsage(EngineContractTest.DISK, window))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.at().plus(MINUTE)).isAfterOrEqualTo(made));
    }

    @Test
    default void aMachineThatIsOffUsesNothingAndKeepsItsDisk() {
        MetricsEngine metrics = metrics();
        scene().createMachine();
        scene().letTimePass(WHILE);
        scene().stopMachine();
        scene().letTimePass(WHILE);

        MachineUsage off = metrics.findUsage(EngineContractTest.MACHINE).orElseThrow();
        assertThat(List.of(off.cpu().used(), off.memory(), off.received(), off.sent()))
                .containsOnly(0.0);
        assertThat(metrics.listUsage(EngineContractTest.MACHINE, minutes(10)))
                .hasSize(10)
                .allSatisfy(part -> {
                    assertThat(part.cpu().used()).isZero();
                    assertThat(part.sent()).isZero();
                });
        assertThat(metrics.findUsage(Set.of(EngineContractTest.DISK)).get(EngineContractTest.DISK))
                .satisfies(usage -> assertThat(usage.used()).isPositive());
    }

    /** What was told of a time that is over is told again. */
    @Test
    default void thePastDoesNotChange() {
        MetricsEngine metrics = metrics();
        scene().createMachine();
        scene().letTimePass(WHILE);
        Window window = minutes(10);
        List<MachineUsage> first = metrics.listUsage(EngineContractTest.MACHINE, window);
        List<DiskUsage> disk = metrics.listUsage(EngineContractTest.DISK, window);
        scene().letTimePass(WHILE);
        scene().stopMachine();

        assertThat(metrics.listUsage(EngineContractTest.MACHINE, window)).isEqualTo(first);
        assertThat(metrics.listUsage(EngineContractTest.DISK, window)).isEqualTo(disk);
    }

    @Test
    default void whatIsStillToComeIsNotTold() {
        MetricsEngine metrics = metrics();
        scene().createMachine();
        scene().letTimePass(WHILE);
        Window ahead = new Window(scene().now().plus(MINUTE), MINUTE, 5);

        assertThat(metrics.listUsage(EngineContractTest.MACHINE, ahead)).isEmpty();
        assertThat(metrics.listUsage(EngineContractTest.DISK, ahead)).isEmpty();
    }
}

package io.vpsmanager.cloud.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What state a server is left in when its task has ended. */
class MachineObserverTest {

    @ParameterizedTest
    @CsvSource({
        "ON, LOCAL, RUNNING",
        "ON, RESCUE, RESCUED",
        "OFF, LOCAL, STOPPED",
        "OFF, RESCUE, STOPPED",
        "CHANGING, LOCAL, MAINTENANCE"
    })
    void theEngineSaysHowTheServerIsUnlessThatChangesJustNow(Power power, BootMode boot, VpsState state) {
        Machine machine = new Machine(new MachineId("vps-1"), power, boot);
        assertThat(observe(() -> Optional.of(machine))).isEqualTo(state);
    }

    @Test
    void aServerWithoutAMachineIsStopped() {
        assertThat(observe(Optional::empty)).isEqualTo(VpsState.STOPPED);
    }

    /** A task must not fail after its work is done because nobody can say how the machine is. */
    @Test
    void anEngineThatDoesNotAnswerLeavesTheServerAsItWas() {
        assertThat(observe(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .isEqualTo(VpsState.MAINTENANCE);
    }

    /** What is made of an engine's answer about a server that was in maintenance before. */
    private static VpsState observe(Supplier<Optional<Machine>> answer) {
        ComputeEngine engine = (ComputeEngine) Proxy.newProxyInstance(
                ComputeEngine.class.getClassLoader(), new Class<?>[] {ComputeEngine.class}, (_, _, _) -> answer.get());
        return MachineObserver.observe(engine, new ServiceName("vps-1"), VpsState.MAINTENANCE);
    }
}

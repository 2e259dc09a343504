package io.vpsmanager.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.fault.FaultPlan;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the simulator says it can do beside machines and disks. */
class AbilityTest {

    /** An ability that it has and does not tell would be switched off without a word. */
    @Test
    void theSimulatorTellsEveryAbilityItHas() {
        Simulator simulator = new Simulator(
                TestDatabase.H2.emptied(), Clock.systemUTC(), SimulatorSettings.ofSpeed(1), FaultPlan.none());
        assertThat(Arrays.stream(Simulator.class.getInterfaces()).filter(type -> type != ComputeEngine.class))
                .hasSize(11)
                .allSatisfy(type -> assertThat(simulator.ability(type)).get().isSameAs(simulator));
        assertThat(simulator.ability(Runnable.class)).isEmpty();
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.BackupContract;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.EngineContractTest;
import io.vpsmanager.engine.MetricsContract;
import io.vpsmanager.engine.backup.BackupEngine;
import io.vpsmanager.engine.fault.FaultPlan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SimulatorContractTest extends EngineContractTest implements BackupContract, MetricsContract {

    private final HandClock clock = new HandClock();
    private final Simulator simulator;

    SimulatorContractTest(TestDatabase database) {
        simulator = new Simulator(database.emptied(), clock, SimulatorSettings.ofSpeed(1), FaultPlan.none());
    }

    @Override
    public EngineContractTest contract() {
        return this;
    }

    @Override
    public BackupEngine backups() {
        return simulator;
    }

    @Override
    protected ComputeEngine engine() {
        return simulator;
    }

    @Override
    protected void letTimePass(Duration time) {
        clock.turn(time);
    }

    @Override
    public Scene scene() {
        return new Scene() {
            @Override
            public ComputeEngine engine() {
                return simulator;
            }

            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void letTimePass(Duration time) {
                clock.turn(time);
            }

            @Override
            public void createMachine() {
                SimulatorContractTest.this.createMachine();
            }

            @Override
            public void stopMachine() {
                SimulatorContractTest.this.stopMachine();
            }
        };
    }
}

package io.vpsmanager.cloud.power;

import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.Outcome;
import java.util.List;

/** A task of one power step. */
public record PowerKind(TaskType type, VpsState during, List<Step> steps) implements TaskKind {

    @Override
    public String key() {
        return type.wire();
    }

    @Override
    public VpsState during(VpsState before) {
        return during;
    }

    /** Stops and starts the machine into its netboot mode. */
    public static PowerKind reboot(ComputeEngine engine) {
        return new PowerKind(TaskType.REBOOT_VM, VpsState.REBOOTING, List.of(new Reboot(engine)));
    }

    /** The same, because the netboot mode was changed. */
    public static PowerKind setNetboot(ComputeEngine engine) {
        return new PowerKind(TaskType.SET_NETBOOT, VpsState.REBOOTING, List.of(new Reboot(engine)));
    }

    public static PowerKind stop(ComputeEngine engine) {
        return new PowerKind(TaskType.STOP_VM, VpsState.STOPPING, List.of(new Stop(engine)));
    }

    /** OVHcloud has no state for starting: the server stays `stopped` until it runs. */
    public static PowerKind start(ComputeEngine engine) {
        return new PowerKind(TaskType.START_VM, VpsState.STOPPED, List.of(new Start(engine)));
    }

    private static BootMode boot(StepContext context) {
        return switch (context.vps().netbootMode()) {
            case LOCAL -> BootMode.LOCAL;
            case RESCUE -> BootMode.RESCUE;
        };
    }

    private record Reboot(ComputeEngine engine) implements Step {
        @Override
        public String name() {
            return "reboot";
        }

        @Override
        public Outcome run(StepContext context) {
            return engine.reboot(context.step(), context.machine(), boot(context));
        }
    }

    private record Stop(ComputeEngine engine) implements Step {
        @Override
        public String name() {
            return "stop";
        }

        @Override
        public Outcome run(StepContext context) {
            return engine.stop(context.step(), context.machine());
        }
    }

    private record Start(ComputeEngine engine) implements Step {
        @Override
        public String name() {
            return "start";
        }

        @Override
        public Outcome run(StepContext context) {
            return engine.start(context.step(), context.machine(), boot(context));
        }
    }
}

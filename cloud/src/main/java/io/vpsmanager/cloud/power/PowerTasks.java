package io.vpsmanager.cloud.power;

import io.vpsmanager.cloud.login.PasswordVault;
import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Outcome;
import java.util.List;

/** A task of one power step; into the rescue system, which has no login by itself, also with the steps that set one. */
public record PowerTasks(String key, VpsState during, List<Step> steps) implements TaskDefinition {

    private static final String RESCUE = "-rescue";

    /** The kind of task of this type that boots a server in this mode. */
    public static String key(TaskType type, NetbootMode mode) {
        return switch (mode) {
            case LOCAL -> type.wire();
            case RESCUE -> type.wire() + RESCUE;
        };
    }

    /** Every kind there is. */
    public static List<TaskDefinition> list(SetPassword set, SendLogin send) {
        PasswordVault logins = set.logins();
        Step reboot = new Reboot(logins);
        // OVHcloud has no state for starting: the server stays `stopped` until it runs.
        Step start = new Start(logins);
        return List.of(
                new PowerTasks(TaskType.STOP_VM.wire(), VpsState.STOPPING, List.of(new Stop())),
                new PowerTasks(TaskType.START_VM.wire(), VpsState.STOPPED, List.of(start)),
                new PowerTasks(TaskType.START_VM.wire() + RESCUE, VpsState.STOPPED, List.of(start, set, send)),
                new PowerTasks(TaskType.REBOOT_VM.wire(), VpsState.REBOOTING, List.of(reboot)),
                new PowerTasks(TaskType.REBOOT_VM.wire() + RESCUE, VpsState.REBOOTING, List.of(reboot, set, send)),
                new PowerTasks(TaskType.SET_NETBOOT.wire(), VpsState.REBOOTING, List.of(reboot)),
                new PowerTasks(TaskType.SET_NETBOOT.wire() + RESCUE, VpsState.REBOOTING, List.of(reboot, set, send)));
    }

    @Override
    public VpsState during(VpsState before) {
        return during;
    }

    private static BootMode boot(StepContext context) {
        return switch (context.vps().netbootMode()) {
            case LOCAL -> BootMode.LOCAL;
            case RESCUE -> BootMode.RESCUE;
        };
    }

    /** Each boot of the rescue system is a fresh one: the previous password is invalid. */
    private static Outcome booted(StepContext context, Outcome outcome, PasswordVault logins) {
        boolean begun = outcome instanceof Outcome.Working || outcome instanceof Outcome.Done;
        if (begun && context.vps().netbootMode() == NetbootMode.RESCUE) {
            logins.replaced(context, NetbootMode.RESCUE);
        }
        return outcome;
    }

    private record Reboot(PasswordVault logins) implements Step {
        @Override
        public String name() {
            return "reboot";
        }

        @Override
        public Outcome run(StepContext context) {
            return booted(context, context.engine().reboot(context.step(), context.machine(), boot(context)), logins);
        }
    }

    private record Stop() implements Step {
        @Override
        public String name() {
            return "stop";
        }

        @Override
        public Outcome run(StepContext context) {
            return context.engine().stop(context.step(), context.machine());
        }
    }

    private record Start(PasswordVault logins) implements Step {
        @Override
        public String name() {
            return "start";
        }

        @Override
        public Outcome run(StepContext context) {
            return booted(context, context.engine().start(context.step(), context.machine(), boot(context)), logins);
        }
    }
}

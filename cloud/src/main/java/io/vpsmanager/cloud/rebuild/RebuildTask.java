package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.power.PowerTasks;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;
import java.util.Optional;

/**
 * A task that installs a fresh system on a server. It keeps the netboot mode, and may wait for a reboot into that mode.
 */
public record RebuildTask(InstallSystem install, SendLogin send) implements TaskDefinition {

    @Override
    public String key() {
        return TaskType.REINSTALL_VM.wire();
    }

    @Override
    public VpsState during(VpsState before) {
        return VpsState.INSTALLING;
    }

    @Override
    public Optional<VpsAction> waitsAs() {
        return Optional.of(VpsAction.REBUILD);
    }

    /** The fresh system runs first; a server with another netboot mode is then booted in that mode. */
    @Override
    public Optional<String> follows(VpsRow vps) {
        return vps.netbootMode() == NetbootMode.LOCAL
                ? Optional.empty()
                : Optional.of(PowerTasks.key(TaskType.REBOOT_VM, vps.netbootMode()));
    }

    @Override
    public List<Step> steps() {
        return List.of(install, send);
    }
}

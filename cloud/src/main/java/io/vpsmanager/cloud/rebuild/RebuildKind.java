package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

/** A task that puts a fresh system on a server. */
public record RebuildKind(InstallSystem install, SendLogin send) implements TaskKind {

    @Override
    public String key() {
        return TaskType.REINSTALL_VM.wire();
    }

    @Override
    public VpsState during(VpsState before) {
        return VpsState.INSTALLING;
    }

    @Override
    public List<Step> steps() {
        return List.of(install, send);
    }
}

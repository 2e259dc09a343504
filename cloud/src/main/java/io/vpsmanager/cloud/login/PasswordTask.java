package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;

/** A task that gives root a new password; the server keeps running. */
public record PasswordTask(SetPassword set, SendLogin send) implements TaskDefinition {

    @Override
    public String key() {
        return TaskType.CHANGE_ROOT_PASSWORD.wire();
    }

    @Override
    public VpsState during(VpsState before) {
        return before;
    }

    @Override
    public List<Step> steps() {
        return List.of(set, send);
    }
}

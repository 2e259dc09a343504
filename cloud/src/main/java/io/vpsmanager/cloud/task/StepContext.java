package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.StepId;

/**
 * What a step works on.
 *
 * @param vps the server as it is now
 * @param step the id an engine knows this piece of work by
 */
public record StepContext(TaskId task, VpsRow vps, StepId step) {

    public MachineId machine() {
        return new MachineId(vps.name().value());
    }

    /** The id of a part of this step, for a step that makes several calls. */
    public StepId part(String name) {
        return new StepId(step.value() + "-" + name);
    }
}

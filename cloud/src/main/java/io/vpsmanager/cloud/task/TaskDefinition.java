package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import java.util.List;
import java.util.Optional;

/** A kind of task: what it is called, what its server is meanwhile, and its steps. */
public interface TaskDefinition {

    /**
     * Names the kind in the database: the wire's task type where there is one, such as `rebootVm`; where several kinds are of
     * one type, with a hyphen and what tells them apart.
     */
    String key();

    /** The state of the server while the task runs. `before`: what it was. */
    VpsState during(VpsState before);

    /** The steps, in order. Their names are unique within the kind. */
    List<Step> steps();

    /** What its turn is judged by, for a kind that may wait behind another task (decisions/0035). */
    default Optional<VpsAction> waitsAs() {
        return Optional.empty();
    }

    /** The kind of the task that follows at once when one of this kind is done. */
    default Optional<String> follows(VpsRow vps) {
        return Optional.empty();
    }

    /** Whether the server is gone once the task came to this end. */
    default boolean removesService(TaskStatus end) {
        return false;
    }
}

package io.vpsmanager.cloud.operator;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.task.RunningTask;

/** The refusal an operator gets for a server that a task holds. */
final class TaskHold {

    private TaskHold() {}

    /**
     * Accepts a server that no task holds.
     *
     * @throws ContractException 409 otherwise
     */
    static void check(VpsRow vps) {
        vps.task().ifPresent(task -> {
            throw refusal(task);
        });
    }

    private static ContractException refusal(RunningTask task) {
        return task.stuck()
                ? ContractException.of(
                        ErrorCode.CONFLICT,
                        "Task " + task.id()
                                + " is stuck and holds the server: `task show` tells why, `task resume` has it"
                                + " try again")
                : ContractException.refused(Refusal.TASK_RUNNING);
    }
}

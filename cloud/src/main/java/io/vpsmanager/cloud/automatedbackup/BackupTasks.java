package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.task.ForwardStep;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.Outcome;
import java.util.List;
import java.util.function.Function;

/** A task of the automated backups; OVHcloud's types name them after the program that makes the backups. */
public record BackupTasks(String key, TaskType type, List<Step> steps) implements TaskDefinition {

    /** Takes the backup that is due. */
    public static final String TAKE = TaskType.ADD_VEEAM_BACKUP_JOB.wire();

    public static final String RESTORE = TaskType.RESTORE_FULL_VEEAM_BACKUP.wire();
    /** The same, and root gets a new password. */
    public static final String RESTORE_WITH_PASSWORD = RESTORE + "-password";

    public static final String ATTACH = TaskType.RESTORE_VEEAM_BACKUP.wire();
    public static final String DETACH = TaskType.REMOVE_VEEAM_BACKUP.wire();
    public static final String RESCHEDULE = TaskType.RESCHEDULE_AUTO_BACKUP.wire();

    /** Every kind there is. */
    public static List<TaskDefinition> list(BackupSteps keeper, SetPassword password, SendLogin send) {
        Step take = new Undoable("createBackup", keeper::take, keeper::giveBack);
        Step rotate = new ForwardStep("rotateBackups", keeper::rotate);
        // Forward only: what was on the disk is lost.
        Step restore = new ForwardStep("restoreBackup", keeper::restore);
        Step attach = new Undoable("attachBackup", keeper::attach, keeper::detach);
        return List.of(
                new BackupTasks(TAKE, TaskType.ADD_VEEAM_BACKUP_JOB, List.of(take, rotate)),
                new BackupTasks(RESTORE, TaskType.RESTORE_FULL_VEEAM_BACKUP, List.of(restore)),
                new BackupTasks(
                        RESTORE_WITH_PASSWORD, TaskType.RESTORE_FULL_VEEAM_BACKUP, List.of(restore, password, send)),
                new BackupTasks(ATTACH, TaskType.RESTORE_VEEAM_BACKUP, List.of(attach)),
                new BackupTasks(
                        DETACH, TaskType.REMOVE_VEEAM_BACKUP, List.of(new ForwardStep("detachBackup", keeper::detach))),
                new BackupTasks(
                        RESCHEDULE,
                        TaskType.RESCHEDULE_AUTO_BACKUP,
                        List.of(new ForwardStep("reschedule", keeper::reschedule))));
    }

    /** OVHcloud has no state for a restore: a running server restarts from its disk. */
    @Override
    public VpsState during(VpsState before) {
        return switch (type) {
            case ADD_VEEAM_BACKUP_JOB -> VpsState.BACKUPING;
            case RESTORE_FULL_VEEAM_BACKUP -> before == VpsState.STOPPED ? before : VpsState.REBOOTING;
            default -> before;
        };
    }

    private record Undoable(String name, Function<StepContext, Outcome> work, Function<StepContext, Outcome> back)
            implements UndoableStep {

        @Override
        public Outcome run(StepContext context) {
            return work.apply(context);
        }

        @Override
        public Outcome undo(StepContext context) {
            return back.apply(context);
        }
    }
}

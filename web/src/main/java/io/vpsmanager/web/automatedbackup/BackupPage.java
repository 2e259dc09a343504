package io.vpsmanager.web.automatedbackup;

import gg.jte.Content;
import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.dashboard.Status;
import io.vpsmanager.web.path.Paths;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a server is backed up, and what can be done with it.
 *
 * @param readable whether it could be read
 * @param time of day in the reader's zone, as it was typed or is chosen
 * @param invalid whether what was typed cannot be
 * @param dialog what is open over the page
 */
record BackupPage(
        Status status,
        Optional<BackupPlan> plan,
        boolean readable,
        String time,
        boolean invalid,
        @Nullable Content dialog) {

    /** How the backups stand, as texts name it. */
    enum Standing {
        UNREADABLE,
        NOT_SUBSCRIBED,
        UNDER_WAY,
        WAITING,
        FAILED,
        NONE,
        TAKEN
    }

    VpsSummary vps() {
        return status.vps();
    }

    Standing standing() {
        if (!readable) {
            return Standing.UNREADABLE;
        }
        if (plan.isEmpty()) {
            return Standing.NOT_SUBSCRIBED;
        }
        if (vps().task()
                .map(RunningTask::type)
                .filter(TaskType.ADD_VEEAM_BACKUP_JOB::equals)
                .isPresent()) {
            return Standing.UNDER_WAY;
        }
        if (plan.get().failed().isPresent()) {
            return Standing.FAILED;
        }
        if (!plan.get().due().isAfter(status.now())) {
            return Standing.WAITING;
        }
        return plan.get().points().isEmpty() ? Standing.NONE : Standing.TAKEN;
    }

    /** When the next backup is to be taken; a moment in the past waits. */
    Instant due() {
        return plan.orElseThrow().due();
    }

    boolean waits() {
        return !due().isAfter(status.now());
    }

    /** The next moment at the plan's time of day: a time cannot be converted without a day. */
    static Instant next(BackupPlan plan, Instant now) {
        Instant today = now.atOffset(ZoneOffset.UTC).with(plan.schedule()).toInstant();
        return today.isAfter(now) ? today : today.plus(Duration.ofDays(1));
    }

    Instant next() {
        return next(plan.orElseThrow(), status.now());
    }

    Optional<AttachedBackup> attached() {
        return plan.flatMap(BackupPlan::attached);
    }

    /** Why no point can be restored now; attaching is refused by no more than that. */
    Optional<Refusal> refusal(VpsAction action) {
        return vps().refusal(action);
    }

    /** Seconds until the browser asks again, 0 for never: an error stays until it is corrected. */
    int poll() {
        return invalid ? 0 : status.poll();
    }

    /** What the browser asks then; it names the task whose end it waits for. */
    String href() {
        return Paths.of(Paths.BACKUPS, vps().name())
                + vps().task()
                        .map(task -> "?" + Paths.FOLLOWED + "=" + task.id())
                        .orElse("");
    }
}

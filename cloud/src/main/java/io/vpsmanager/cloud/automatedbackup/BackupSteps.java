package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.login.LoginStore;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.backup.AttachedBackup;
import io.vpsmanager.engine.backup.BackupEngine;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What steps do to the backups of a server, in the engine and in their rows. */
public record BackupSteps(AutomatedBackups stores, VpsStore servers, LoginStore logins, InstantSource clock) {

    private static final Outcome DONE = new Outcome.Done();

    private BackupStore rows() {
        return stores.rows();
    }

    Outcome take(StepContext context) {
        return call(context, backups -> rows().findTaken(context.task())
                .map(row -> backups.createBackup(context.step(), context.machine(), row.engineId(context.vps())))
                .orElse(new Outcome.Failed("the backup is not entered")));
    }

    /** Deletes the backup that was taken; one that already belongs to the customer stays. */
    Outcome giveBack(StepContext context) {
        return call(context, backups -> rows().findTaken(context.task())
                .filter(row -> !row.complete())
                .map(row -> delete(backups, context, row))
                .orElse(DONE));
    }

    /** From here on the new backup belongs to the customer. The oldest are removed, except an attached one. */
    Outcome rotate(StepContext context) {
        context.write(() -> {
            rows().findTaken(context.task()).ifPresent(rows()::setComplete);
            stores.plans().clearFailed(context.vps().id());
        });
        int rotation = stores.plans()
                .find(context.vps().id(), clock.instant())
                .map(BackupSchedule::rotation)
                .orElse(BackupScheduleStore.USUAL_ROTATION);
        List<BackupRow> detached = rows().list(context.vps().id()).stream()
                .filter(row -> row.device().isEmpty())
                .toList();
        return deleteEach(context, detached.subList(Math.min(rotation, detached.size()), detached.size()));
    }

    /** Also done if the engine never kept one. */
    public Outcome deleteAll(StepContext context) {
        return context.engine().ability(BackupEngine.class).isPresent()
                ? deleteEach(context, rows().listEntered(context.vps().id()))
                : DONE;
    }

    private Outcome deleteEach(StepContext context, List<BackupRow> some) {
        return call(context, backups -> some.stream()
                .map(row -> delete(backups, context, row))
                .filter(outcome -> !(outcome instanceof Outcome.Done))
                .findFirst()
                .orElse(DONE));
    }

    private Outcome delete(BackupEngine backups, StepContext context, BackupRow row) {
        Outcome outcome =
                backups.deleteBackup(context.part("" + row.id()), context.machine(), row.engineId(context.vps()));
        if (outcome instanceof Outcome.Done) {
            context.write(() -> rows().remove(row));
        }
        return outcome;
    }

    /** The disk is as it was, with the system on it then and that system's logins. */
    Outcome restore(StepContext context) {
        return call(context, backups -> {
            BackupRow row = rows().getRequested(context.task());
            Outcome outcome = backups.restoreBackup(context.step(), context.machine(), row.engineId(context.vps()));
            if (outcome instanceof Outcome.Done) {
                context.write(() -> {
                    servers.setImage(context.vps().id(), row.imageId());
                    logins.forget(context.vps().id());
                });
            }
            return outcome;
        });
    }

    Outcome attach(StepContext context) {
        return call(context, backups -> {
            BackupRow row = rows().getRequested(context.task());
            Outcome outcome = backups.attachBackup(context.step(), context.machine(), row.engineId(context.vps()));
            return outcome instanceof Outcome.Done ? attached(backups, context, row) : outcome;
        });
    }

    private Outcome attached(BackupEngine backups, StepContext context, BackupRow row) {
        Optional<AttachedBackup> found = backups.findAttachedBackup(context.machine())
                .filter(attached -> attached.backup().equals(row.engineId(context.vps())));
        if (found.isEmpty()) {
            return new Outcome.Retry("the engine does not say how the server has the backup");
        }
        context.write(() -> rows().setDevice(row, found.get().device()));
        return DONE;
    }

    Outcome detach(StepContext context) {
        return call(context, backups -> {
            BackupRow row = rows().getRequested(context.task());
            Outcome outcome = backups.detachBackup(context.step(), context.machine(), row.engineId(context.vps()));
            if (outcome instanceof Outcome.Done) {
                context.write(() -> rows().setDevice(row, null));
            }
            return outcome;
        });
    }

    /** A backup waiting for its turn keeps waiting; otherwise the new time applies from its next occurrence. */
    Outcome reschedule(StepContext context) {
        Instant now = clock.instant();
        LocalTime schedule = stores.plans().getRequested(context.task());
        Instant due = stores.plans()
                .find(context.vps().id(), now)
                .map(BackupSchedule::due)
                .filter(waiting -> !waiting.isAfter(now))
                .orElseGet(() -> BackupSchedule.next(schedule, now));
        context.write(() -> stores.plans().setSchedule(context.vps().id(), schedule, due));
        return DONE;
    }

    private Outcome call(StepContext context, Function<BackupEngine, Outcome> call) {
        return context.engine()
                .ability(BackupEngine.class)
                .map(call)
                .orElseGet(() -> new Outcome.Unsupported("this engine keeps no backups"));
    }
}

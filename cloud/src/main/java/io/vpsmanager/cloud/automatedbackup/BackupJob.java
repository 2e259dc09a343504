package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.automatedbackup.BackupScheduleStore.Ended;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.OptionStore;
import io.vpsmanager.cloud.vps.ServiceId;
import io.vpsmanager.cloud.vps.VpsConditions;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsActions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs up each server once a day, at its time.
 *
 * <p>Due backups are in the database, so that none is lost in a crash or taken more than once after a stop. A server
 * held by something else is not disturbed: its backup waits for up to a day, until the next one replaces it.
 */
public record BackupJob(
        InstantSource clock,
        AutomatedBackups stores,
        VpsStore servers,
        OptionStore options,
        VpsConditions conditions,
        BackupNotifications notices) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    /**
     * Maximum of concurrent backups: the backlog after a night of downtime must not queue ahead of
     * customers' requests.
     */
    static final int AT_ONCE = 20;

    /** Time between a failed backup and the next attempt on the same day. */
    static final Duration AGAIN = Duration.ofHours(1);

    /** A service refused for these reasons is not backed up, and its customer knows why. */
    private static final Set<Refusal> RESTS = EnumSet.of(
            Refusal.SERVICE_EXPIRED, Refusal.SERVICE_LOCKED, Refusal.NO_BACKUP_OPTION, Refusal.NOT_SUPPORTED);

    /** Starts the backups due now. */
    public void look(Tasks tasks) {
        Instant now = clock.instant();
        for (ServiceId service : stores.plans().listUnplanned()) {
            attempt(service, vps -> plan(vps, now));
        }
        for (Ended ended : stores.plans().listEnded()) {
            attempt(ended.service(), vps -> settle(vps, ended));
        }
        int room = AT_ONCE - stores.plans().countUnderWay();
        if (room > 0) {
            for (ServiceId service : stores.plans().listDue(now, room)) {
                attempt(service, vps -> take(tasks, vps, now));
            }
        }
    }

    /** Takes a backup of a server now, whatever its plan, as an operator asks. */
    public TaskRow takeNow(Tasks tasks, ServiceName name, CallContext context) {
        return notices.database().transaction().execute(_ -> {
            VpsRow vps = servers.find(name)
                    .orElseThrow(() -> ContractException.notFound("there is no server named " + name));
            return begin(tasks, vps, Author.operator(context));
        });
    }

    private TaskRow begin(Tasks tasks, VpsRow vps, Author author) {
        refusal(vps).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        TaskRow task = tasks.accept(BackupTasks.TAKE, vps, author);
        stores.rows().enter(task.id(), vps, clock.instant());
        return task;
    }

    /** Each in its own transaction: one that fails must not block the others. */
    private void attempt(ServiceId service, Consumer<VpsRow> deed) {
        try {
            notices.database().transaction().executeWithoutResult(_ -> servers.find(service)
                    .ifPresent(deed));
        } catch (ContractException e) {
            LOG.debug("the backup of service {} waits: {}", service.value(), e.getMessage(), e);
        } catch (RuntimeException e) {
            LOG.error("failed looking after the backups of service {}", service.value(), e);
        }
    }

    private void plan(VpsRow vps, Instant now) {
        stores.plans().find(vps.id(), now).ifPresent(plan -> stores.plans().enter(vps.id(), plan));
    }

    private void settle(VpsRow vps, Ended ended) {
        if (stores.plans().settle(ended) && !ended.taken()) {
            stores.plans().find(vps.id(), ended.ended()).ifPresent(plan -> retry(vps, ended, plan));
        }
    }

    /**
     * Half a minute without an engine must not cost a day's backup: reports a failure only when no attempt fits into
     * the day.
     */
    private void retry(VpsRow vps, Ended ended, BackupSchedule plan) {
        Instant again = ended.ended().plus(AGAIN);
        if (again.isBefore(plan.due())) {
            stores.plans().setDue(vps.id(), again);
        } else {
            notices.failed(vps, ended.task(), plan.last(ended.begun()));
        }
    }

    /** Checks again inside the transaction: another manager may have been quicker. */
    private void take(Tasks tasks, VpsRow vps, Instant now) {
        Optional<BackupSchedule> due =
                stores.plans().find(vps.id(), now).filter(plan -> !plan.due().isAfter(now));
        if (due.isEmpty()) {
            return;
        }
        BackupSchedule plan = due.get();
        Optional<Refusal> refusal = refusal(vps);
        if (refusal.isEmpty()) {
            TaskRow task = begin(tasks, vps, Author.manager("backup-" + vps.name()));
            stores.plans().begin(vps.id(), task.id(), plan.next(now));
        } else if (RESTS.contains(refusal.get())) {
            stores.plans().setDue(vps.id(), plan.next(now));
        } else if (!plan.due().plus(BackupSchedule.DAY).isAfter(now)) {
            // The backup that has become due meanwhile waits its turn.
            stores.plans().miss(vps.id(), now, plan.next(now.minus(BackupSchedule.DAY)));
            notices.missed(vps, plan.due(), refusal.get());
        }
    }

    private Optional<Refusal> refusal(VpsRow vps) {
        return VpsActions.refusal(VpsAction.BACKUP, conditions.of(vps, options.subscribed(vps.id())));
    }
}

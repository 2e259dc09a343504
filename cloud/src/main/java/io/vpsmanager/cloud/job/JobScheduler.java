package io.vpsmanager.cloud.job;

import static com.github.kagkarlsson.scheduler.task.helper.Tasks.custom;
import static com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailDispatcher;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.reconcile.Reconciler;
import io.vpsmanager.cloud.task.TaskEngine;
import io.vpsmanager.cloud.task.TaskQueue;
import io.vpsmanager.cloud.task.TaskRunner;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.task.TaskId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The queue of tasks to run and mails to send, and its threads. Its rows are written in the transaction of their task
 * or mail.
 */
public final class JobScheduler implements TaskQueue, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-email");

    static final TaskDescriptor<Void> ADVANCE = TaskDescriptor.of("advance-task");
    private static final TaskDescriptor<Void> RECONCILE = TaskDescriptor.of("reconcile");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int MISSED_HEARTBEATS = 6;
    /** How long a stop waits for running work, and again after interrupting it. The next start resumes that work. */
    private static final Duration STOP = Duration.ofSeconds(2);

    private final CloudDatabase database;
    private final InstantSource clock;
    private final TaskEngine engine;
    private final Tasks tasks;
    private final EmailDispatcher sending;
    private final JobSettings settings;
    private final Scheduler scheduler;
    private volatile boolean paused;

    public JobScheduler(
            CloudDatabase database,
            InstantSource clock,
            TaskEngine engine,
            EventLog events,
            TaskRunner runner,
            Reconciler reconciler,
            EmailDispatcher sending,
            List<PeriodicJob> jobs,
            JobSettings settings) {
        this.database = database;
        this.clock = clock;
        this.engine = engine;
        this.tasks = new Tasks(engine, this, events);
        this.sending = sending;
        this.settings = settings;
        this.scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(database.dataSource()), advancing(runner), sending(sending))
                .startTasks(recurringTasks(reconciler, jobs))
                .schedulerName(new SchedulerName.Fixed(settings.manager()))
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOP)
                .clock(clock::instant)
                .build();
    }

    /** Accepts tasks and queues them here. */
    public Tasks tasks() {
        return tasks;
    }

    /** Resumes what an earlier run of this manager left, then starts working. */
    public void start() {
        // The data folder's lock guarantees that no other process has this name, so its leases are ours.
        database.sql()
                .sql("UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL WHERE"
                        + " picked_by = ?")
                .param(settings.manager())
                .update();
        resumeLost();
        scheduler.start();
    }

    @Override
    public void add(TaskId task) {
        // A batch of one inserts without a read first.
        scheduler.scheduleBatch(List.of(now(ADVANCE, task)));
        lookOnceCommitted();
    }

    @Override
    public void ensure(TaskId task) {
        scheduler.scheduleIfNotExists(now(ADVANCE, task));
        lookOnceCommitted();
    }

    private SchedulableInstance<Void> now(TaskDescriptor<Void> work, Object id) {
        return work.instance(id.toString()).scheduledTo(clock.instant());
    }

    private void lookOnceCommitted() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.triggerCheckForDueExecutions();
                }
            });
        }
    }

    /** Starts nothing more until {@link #resume}; running work continues to its next pause. */
    public void pause() {
        paused = true;
        scheduler.pause();
    }

    public void resume() {
        paused = false;
        scheduler.resume();
    }

    public boolean isPaused() {
        return paused;
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** Queues every unfinished task and unsent mail again; leaves those already waiting unchanged. */
    private void resumeLost() {
        engine.tasks().listUnfinished().forEach(this::ensure);
        sending.listWaiting().forEach(email -> scheduler.scheduleIfNotExists(now(SEND, email)));
    }

    /**
     * Runs what another manager left behind at once, by our clock: the library's own handler uses this
     * machine's.
     */
    private DeadExecutionHandler<Void> takingOver() {
        return (left, operations) -> {
            LOG.info("takes over {}, which its manager left behind", left.getExecution().taskInstance);
            operations.reschedule(left, clock.instant());
        };
    }

    private CustomTask<Void> advancing(TaskRunner runner) {
        return custom(ADVANCE)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecution(takingOver())
                .execute((instance, _) -> {
                    Optional<Duration> next = runner.advance(new TaskId(Long.parseLong(instance.getId())));
                    return next.<CompletionHandler<Void>>map(JobScheduler::lookAgain)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    private CustomTask<Void> sending(EmailDispatcher sending) {
        return custom(SEND)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecution(takingOver())
                .execute((instance, _) -> {
                    Optional<Duration> next = sending.attempt(new EmailId(Long.parseLong(instance.getId())));
                    return next.<CompletionHandler<Void>>map(JobScheduler::lookAgain)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    private static CompletionHandler<Void> lookAgain(Duration later) {
        return (complete, operations) -> {
            try {
                operations.reschedule(complete, complete.getTimeDone().plus(later));
            } catch (ExecutionException e) {
                LOG.info(
                        "{} is another manager's by now: its row was not found as it was left",
                        complete.getExecution(),
                        e);
            }
        };
    }

    private List<RecurringTask<Void>> recurringTasks(Reconciler reconciler, List<PeriodicJob> jobs) {
        return Stream.concat(Stream.of(reconciling(reconciler)), jobs.stream().map(this::running))
                .toList();
    }

    /** Logs a failed job, and runs it again at its next time. */
    private RecurringTask<Void> running(PeriodicJob job) {
        return recurring(TaskDescriptor.of(job.name()), FixedDelay.of(job.every()))
                .onDeadExecution(takingOver())
                .execute((_, _) -> {
                    try {
                        job.run().accept(tasks);
                    } catch (RuntimeException e) {
                        LOG.error("{} failed; it is tried again in its turn", job.name(), e);
                    }
                });
    }

    private RecurringTask<Void> reconciling(Reconciler reconciler) {
        return recurring(RECONCILE, FixedDelay.of(settings.reconcileEvery()))
                .onDeadExecution(takingOver())
                .execute((_, _) -> {
                    resumeLost();
                    reconciler.reconcile();
                });
    }
}

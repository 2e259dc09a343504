package io.vpsmanager.cloud.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailQueue;
import io.vpsmanager.cloud.task.TaskQueue;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.task.TaskId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The rows "send mail N" and "look at task N", which {@link JobScheduler} processes; written in the transaction of
 * their mail or task.
 *
 * <p>Separate from {@link JobScheduler}, since the tasks it runs write mails themselves and start tasks that waited for
 * them.
 */
public final class JobQueue implements EmailQueue, TaskQueue {

    private final SchedulerClient rows;
    private final InstantSource clock;

    public JobQueue(CloudDatabase database, InstantSource clock) {
        this.rows = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database.dataSource()))
                .build();
        this.clock = clock;
    }

    @Override
    public void add(EmailId email) {
        // A batch of one inserts without a read first.
        rows.scheduleBatch(List.of(JobScheduler.SEND.instance(email.toString()).scheduledTo(clock.instant())));
    }

    @Override
    public void add(TaskId task) {
        rows.scheduleBatch(List.of(row(task)));
    }

    @Override
    public void ensure(TaskId task) {
        rows.scheduleIfNotExists(row(task));
    }

    private SchedulableInstance<Void> row(TaskId task) {
        return JobScheduler.ADVANCE.instance(task.toString()).scheduledTo(clock.instant());
    }
}

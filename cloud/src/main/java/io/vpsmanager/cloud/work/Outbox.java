package io.vpsmanager.cloud.work;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailQueue;
import io.vpsmanager.contract.email.EmailId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The rows "send mail N", which {@link Work} works off; written in the transaction of the mail.
 *
 * <p>Apart from {@link Work}, since the steps that it runs write mails themselves.
 */
public final class Outbox implements EmailQueue {

    private final SchedulerClient rows;
    private final InstantSource clock;

    public Outbox(CloudDatabase database, InstantSource clock) {
        this.rows = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database.dataSource()))
                .build();
        this.clock = clock;
    }

    @Override
    public void add(EmailId email) {
        // A batch of one: it inserts without looking first.
        rows.scheduleBatch(List.of(Work.SEND.instance(email.toString()).scheduledTo(clock.instant())));
    }
}

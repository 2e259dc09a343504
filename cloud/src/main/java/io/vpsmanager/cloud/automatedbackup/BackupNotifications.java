package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailService;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.task.TaskId;
import java.time.Instant;
import java.util.Map;

/**
 * Notifies the technical contact of a server of a missing backup. Everything here runs inside the caller's transaction.
 */
public record BackupNotifications(
        CloudDatabase database, EventLog events, ServiceStore services, EmailService letters) {

    /** No attempt of a day succeeded, as the events of their tasks say; this one was the last. */
    void failed(VpsRow vps, TaskId task, Instant due) {
        write("backup-failed-" + task, vps, EmailTemplate.Kind.BACKUP_FAILED, due);
    }

    /** A backup could not be started on its day. */
    void missed(VpsRow vps, Instant due, Refusal why) {
        EventData data = EventData.of(EventData.Name.FROM, due.toString()).with(EventData.Name.REASON, why.name());
        events.service(EventKind.BACKUP_MISSED, vps.name(), Author.manager("backup-" + vps.name()), data);
        write("backup-missed-" + vps.id().value() + "-" + due, vps, EmailTemplate.Kind.BACKUP_MISSED, due);
    }

    private void write(String key, VpsRow vps, EmailTemplate.Kind kind, Instant due) {
        Map<String, Object> values = EmailTemplate.namesOf(vps.name(), vps.displayName());
        values.put("due", due);
        EmailTemplate letter = new EmailTemplate(kind, BackupPlan.page(vps.name()), values);
        letters.write(key, services.getTechnical(vps.id()), letter);
    }
}

package io.vpsmanager.cloud.failure;

import io.vpsmanager.cloud.email.EmailService;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.task.FailureNotification;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.task.TaskType;
import java.util.Map;

/**
 * Writes to the technical contact of a server why a task of it failed: the only place where OVHcloud's v1 can show a
 * cause is its history of mails.
 */
public record FailureEmails(VpsStore servers, ServiceStore services, EmailService letters)
        implements FailureNotification {

    @Override
    public void failed(TaskRow task, String cause) {
        // A backup has several attempts, and its own mail if none succeeds.
        if (task.type() != TaskType.ADD_VEEAM_BACKUP_JOB) {
            servers.find(task.serviceId()).ifPresent(vps -> write(vps, task, cause));
        }
    }

    private void write(VpsRow vps, TaskRow task, String cause) {
        Map<String, Object> values = EmailTemplate.namesOf(vps.name(), vps.displayName());
        values.put("operation", task.type());
        values.put("task", task.id().toString());
        values.put("cause", cause);
        EmailTemplate letter = new EmailTemplate(
                EmailTemplate.Kind.TASK_FAILED, "/vps/detail/" + vps.name() + "/tasks/" + task.id(), values);
        letters.write("task-failed-" + task.id(), services.getTechnical(vps.id()), letter);
    }
}

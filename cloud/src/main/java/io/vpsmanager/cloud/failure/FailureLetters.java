package io.vpsmanager.cloud.failure;

import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.email.Letterbox;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.task.FailureNotice;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.task.TaskType;
import java.util.Map;

/**
 * Writes to the technical contact of a server why a task of it failed: the one place where OVHcloud's v1 has room for a cause is
 * its history of mails.
 */
public record FailureLetters(VpsStore servers, ServiceStore services, Letterbox letters) implements FailureNotice {

    @Override
    public void failed(TaskRow task, String cause) {
        // Of a backup there are several attempts, and a mail of its own when none of them succeeds.
        if (task.type() != TaskType.ADD_VEEAM_BACKUP_JOB) {
            servers.find(task.serviceId()).ifPresent(vps -> write(vps, task, cause));
        }
    }

    private void write(VpsRow vps, TaskRow task, String cause) {
        Map<String, Object> values = Letter.namesOf(vps.name(), vps.displayName());
        values.put("operation", task.type());
        values.put("task", task.id().toString());
        values.put("cause", cause);
        Letter letter =
                new Letter(Letter.Kind.TASK_FAILED, "/vps/detail/" + vps.name() + "/tasks/" + task.id(), values);
        letters.write("task-failed-" + task.id(), services.getTechnical(vps.id()), letter);
    }
}

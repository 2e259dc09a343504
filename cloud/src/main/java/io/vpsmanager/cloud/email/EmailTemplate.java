package io.vpsmanager.cloud.email;

import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request for a mail: what it is about, and the values in its text.
 *
 * @param path of the console page it links to, such as `/vps/detail/vps-test-01/dashboard`
 * @param values by the names in the texts; each a string, a number, an {@link Instant} or a {@link TaskType}
 */
public record EmailTemplate(Kind kind, String path, Map<String, Object> values) {

    /** What a mail is about. */
    public enum Kind {
        /** `vps`, `user`, `until`: a new password of the system waits in the console. */
        PASSWORD_SET,
        /** `vps`, `address`, `user`, `until`: the server runs in rescue mode, its password waits in the console. */
        RESCUE_STARTED,
        /** `vps`, `address`, `system`, `user`, `until`: a system was installed, its password waits in the console. */
        SYSTEM_INSTALLED,
        /** `vps`, `address`, `system`, `user`: a system was installed; the customer logs in with a key. */
        SYSTEM_INSTALLED_WITH_KEY,
        /** `vps`, `address`, `system`, `user`, `until`: a server is ready, its first password waits in the console. */
        DELIVERED,
        /** `vps`, `address`, `system`: a server is ready; its engine sets no passwords, so none waits. */
        DELIVERED_WITHOUT_PASSWORD,
        /** `vps`, `until`: somebody asked to terminate the service; the path leads to the page to confirm it. */
        TERMINATION_ASKED,
        /** `vps`, `free`, `threshold`, in GiB: less is free on a disk than its customer set. */
        DISK_LOW,
        /** `vps`, `due`: a backup was started and failed. */
        BACKUP_FAILED,
        /** `vps`, `due`: a backup could not be started on its day. */
        BACKUP_MISSED,
        /** `vps`, `operation`, `task`, `cause`: a task ended in error. */
        TASK_FAILED,
        /** `account`, `at`, `from`: the password of the account was changed. */
        PASSWORD_CHANGED,
        /** `application`, `account`, `at`, `from`: an application was given a key. */
        KEY_VALIDATED;

        /** Whether the link of such a mail is a secret that alone authorises an action. */
        boolean secret() {
            return this == TERMINATION_ASKED;
        }
    }

    public EmailTemplate {
        values = Map.copyOf(values);
    }

    /**
     * What names a server: `vps`, as its customer calls it, and `service` where that is not the name of the service.
     */
    public static Map<String, Object> namesOf(ServiceName name, Optional<String> displayName) {
        Map<String, Object> values = new HashMap<>();
        values.put("vps", displayName.orElse(name.value()));
        displayName.ifPresent(_ -> values.put("service", name.value()));
        return values;
    }
}

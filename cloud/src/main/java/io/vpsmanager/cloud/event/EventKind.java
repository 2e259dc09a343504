package io.vpsmanager.cloud.event;

/** What can happen. */
public enum EventKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    LANGUAGE_CHOSEN,
    SETTINGS_CHANGED,
    REVERSE_CHANGED,
    TASK_ACCEPTED,
    TASK_DONE,
    TASK_FAILED,
    TASK_STUCK,
    TASK_RESUMED,
    STATE_REPAIRED,
    MACHINE_MISSING,
    SERVICE_REMOVED,
    MAINTENANCE_CHANGED
}

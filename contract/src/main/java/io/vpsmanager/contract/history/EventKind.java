package io.vpsmanager.contract.history;

/** What can happen. */
public enum EventKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SESSION_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_REFUSED,
    PASSWORD_CONFIRMED,
    LANGUAGE_CHOSEN,
    TIME_ZONE_CHOSEN,
    ACCOUNT_CHANGED,
    SSH_KEY_ADDED,
    SSH_KEY_REMOVED,
    APPLICATION_CREATED,
    APPLICATION_DELETED,
    KEY_VALIDATED,
    KEY_REFUSED,
    KEY_CHANGED,
    KEY_REVOKED,
    CLIENT_CREATED,
    CLIENT_CHANGED,
    CLIENT_DELETED,
    TOKEN_REVOKED,
    RENEWAL_CHANGED(Subject.SERVICE),
    TERMINATION_ASKED(Subject.SERVICE),
    TERMINATION_CONFIRMED(Subject.SERVICE),
    CONTACT_CHANGED(Subject.SERVICE),
    SETTINGS_CHANGED(Subject.SERVICE),
    REVERSE_CHANGED(Subject.SERVICE),
    SNAPSHOT_DESCRIBED(Subject.SERVICE),
    SNAPSHOT_URL_MADE(Subject.SERVICE),
    DISK_CHANGED(Subject.SERVICE),
    DISK_LOW(Subject.SERVICE),
    DISK_RECOVERED(Subject.SERVICE),
    BACKUP_MISSED(Subject.SERVICE),
    PASSWORD_SHOWN(Subject.SERVICE),
    CONSOLE_OPENED(Subject.SERVICE),
    TASK_ACCEPTED(Subject.SERVICE),
    TASK_DONE(Subject.SERVICE),
    TASK_FAILED(Subject.SERVICE),
    TASK_STUCK(Subject.SERVICE),
    TASK_RESUMED(Subject.SERVICE),
    TASK_ABORTED(Subject.SERVICE),
    TASK_CANCELLED(Subject.SERVICE),
    STATE_REPAIRED(Subject.SERVICE),
    MACHINE_MISSING(Subject.SERVICE),
    /** The machine went off without being asked. */
    MACHINE_CRASHED(Subject.SERVICE),
    SERVICE_REMOVED(Subject.SERVICE),
    MAINTENANCE_CHANGED(Subject.SERVICE),
    LOCK_CHANGED(Subject.SERVICE),
    EXPIRATION_CHANGED(Subject.SERVICE);

    /** Whom an event concerns. */
    public enum Subject {
        ACCOUNT,
        SERVICE
    }

    private final Subject subject;

    EventKind() {
        this(Subject.ACCOUNT);
    }

    EventKind(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}

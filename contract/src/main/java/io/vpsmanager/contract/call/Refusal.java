package io.vpsmanager.contract.call;

/** Why an action is not allowed now. The console translates the constant; the API uses the message. */
public enum Refusal {
    SERVICE_EXPIRED("This service is expired"),
    SERVICE_LOCKED("This service is locked, please contact the support"),
    TASK_RUNNING("Action not available while there are running tasks on the VPS"),
    TASK_STUCK(
            "Action not available: a task of the VPS is stuck and waits for the provider, please contact the support"),
    IN_MAINTENANCE("Action not available while the VPS is in maintenance"),
    ALREADY_RUNNING("Action not available: the VPS is already running"),
    ALREADY_STOPPED("Action not available: the VPS is already stopped"),
    STOPPED("Action not available: the VPS is stopped"),
    NOT_RUNNING("Action not available: the VPS is not running"),
    IN_RESCUE("Action not available while the VPS is in rescue mode"),
    NOT_IN_RESCUE("Action not available: the VPS is not in rescue mode"),
    NOT_SUPPORTED("Action not available: the host of the VPS does not support it"),
    BUSY("Action not available in the current state of the VPS"),
    NO_SNAPSHOT_RUNNING("Action not available: no snapshot is being taken"),
    SNAPSHOT_RUNNING("Action not available while the snapshot is being taken"),
    NO_SNAPSHOT("Action not available: the VPS has no snapshot"),
    SNAPSHOT_EXISTS("Action not available: a snapshot exists already, delete it before taking another one"),
    NO_SNAPSHOT_OPTION("Action not available: the snapshot option is not subscribed"),
    NO_BACKUP_OPTION("Action not available: the automated backup is not subscribed"),
    BACKUP_ATTACHED("Action not available: a backup is attached already, detach it first"),
    NO_BACKUP_ATTACHED("Action not available: no backup is attached to the VPS"),
    TERMINATION_PENDING("Action not available: the termination of this service is already confirmed"),
    NO_TERMINATION("Action not available: no termination of this service is pending"),
    OLD_RANGE("Action not available for this range of VPS"),
    LATEST_RANGE("Action not available: the VPS is already of the latest range"),
    CONSOLES_OF_SERVER("Too many consoles of this VPS are open: close one of them first"),
    CONSOLES_OF_ACCOUNT("Your account has too many consoles open: close one of them first"),
    CONSOLES_OF_MANAGER("Too many consoles are open here now: close one of yours, or try again later");

    private final String message;

    Refusal(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}

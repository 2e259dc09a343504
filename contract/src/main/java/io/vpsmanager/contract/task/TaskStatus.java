package io.vpsmanager.contract.task;

/** The status of a task, in our own terms: the four outcomes, and the stages before them. */
public enum TaskStatus {
    /** Accepted, not started. */
    WAITING,
    /** Its steps are running. */
    RUNNING,
    /** A step failed permanently; what earlier steps took is being released. */
    UNDOING,
    DONE,
    CANCELLED,
    ERROR,
    /** The release failed: an operator has to resume it. */
    STUCK;

    /** Whether the task no longer holds its server. */
    public boolean ended() {
        return this == DONE || this == CANCELLED || this == ERROR;
    }
}

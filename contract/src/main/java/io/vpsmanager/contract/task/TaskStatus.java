package io.vpsmanager.contract.task;

/** How a task stands, in our own words: the four ends, and what comes before. */
public enum TaskStatus {
    /** Accepted, not begun. */
    WAITING,
    /** Its steps are being done. */
    RUNNING,
    /** A step failed for good; what earlier steps took is being given back. */
    UNDOING,
    DONE,
    CANCELLED,
    ERROR,
    /** Giving back failed: an operator has to resume it. */
    STUCK;

    /** Whether the task holds its server no longer. */
    public boolean ended() {
        return this == DONE || this == CANCELLED || this == ERROR;
    }
}

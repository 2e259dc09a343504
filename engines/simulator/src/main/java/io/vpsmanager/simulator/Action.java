package io.vpsmanager.simulator;

import java.time.Duration;

/** What the simulator does, and how long it takes unless told otherwise. */
public enum Action {
    CREATE_DISK("createDisk", 20),
    DELETE_DISK("deleteDisk", 5),
    ATTACH_DISK("attachDisk", 10),
    DETACH_DISK("detachDisk", 10),
    GROW_DISK("growDisk", 15),
    CREATE_MACHINE("createMachine", 60),
    DELETE_MACHINE("deleteMachine", 10),
    START("start", 25),
    STOP("stop", 15),
    REBOOT("reboot", 45),
    RESIZE("resize", 60),
    ADD_ADDRESS("addAddress", 5),
    REMOVE_ADDRESS("removeAddress", 5),
    CREATE_SNAPSHOT("createSnapshot", 30),
    REVERT_SNAPSHOT("revertSnapshot", 60),
    DELETE_SNAPSHOT("deleteSnapshot", 10),
    CREATE_BACKUP("createBackup", 60),
    RESTORE_BACKUP("restoreBackup", 120),
    DELETE_BACKUP("deleteBackup", 10),
    ATTACH_BACKUP("attachBackup", 20),
    DETACH_BACKUP("detachBackup", 10),
    INSTALL_SYSTEM("installSystem", 90),
    SET_PASSWORD("setPassword", 5);

    private final String method;
    private final Duration usual;

    Action(String method, long usualSeconds) {
        this.method = method;
        this.usual = Duration.ofSeconds(usualSeconds);
    }

    /** The method of the engine that asks for it. */
    public String method() {
        return method;
    }

    /** How long it takes at speed 1. */
    public Duration usual() {
        return usual;
    }

    /** Where the fault plan is asked. */
    String place() {
        return "engine." + method;
    }

    static Action ofMethod(String method) {
        for (Action action : values()) {
            if (action.method.equals(method)) {
                return action;
            }
        }
        throw new IllegalArgumentException("the simulator has no action " + method);
    }
}

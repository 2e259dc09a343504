package io.vpsmanager.contract.vps;

/** What a customer can do to a server. Each built action has its operation or screen. */
public enum VpsAction {
    REBOOT,
    STOP,
    START,
    RESCUE_ON,
    RESCUE_OFF,
    CONSOLE,
    REBUILD,
    SET_PASSWORD,
    SNAPSHOT,
    ABORT_SNAPSHOT,
    DELETE_SNAPSHOT,
    DOWNLOAD_SNAPSHOT,
    REVERT,
    RENAME,
    REVERSE_DNS,
    ADD_IP,
    REMOVE_IP,
    UPGRADE,
    UPSCALE,
    MIGRATE,
    COMMIT,
    RENEW,
    CHANGE_CONTACTS,
    TERMINATE,
    CANCEL_TERMINATION
}

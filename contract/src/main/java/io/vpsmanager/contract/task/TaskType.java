package io.vpsmanager.contract.task;

import io.vpsmanager.contract.value.WireValue;

/** What a task does, as spelt on the wire. */
public enum TaskType implements WireValue {
    ADD_VEEAM_BACKUP_JOB("addVeeamBackupJob"),
    CHANGE_ROOT_PASSWORD("changeRootPassword"),
    CREATE_SNAPSHOT("createSnapshot"),
    DELETE_SNAPSHOT("deleteSnapshot"),
    DELIVER_VM("deliverVm"),
    GET_CONSOLE_URL("getConsoleUrl"),
    INTERNAL_TASK("internalTask"),
    MIGRATE("migrate"),
    OPEN_CONSOLE_ACCESS("openConsoleAccess"),
    PROVISIONING_ADDITIONAL_IP("provisioningAdditionalIp"),
    RE_OPEN_VM("reOpenVm"),
    REBOOT_VM("rebootVm"),
    REINSTALL_VM("reinstallVm"),
    REMOVE_VEEAM_BACKUP("removeVeeamBackup"),
    RESCHEDULE_AUTO_BACKUP("rescheduleAutoBackup"),
    RESTORE_FULL_VEEAM_BACKUP("restoreFullVeeamBackup"),
    RESTORE_VEEAM_BACKUP("restoreVeeamBackup"),
    RESTORE_VM("restoreVm"),
    REVERT_SNAPSHOT("revertSnapshot"),
    SET_MONITORING("setMonitoring"),
    SET_NETBOOT("setNetboot"),
    START_VM("startVm"),
    STOP_VM("stopVm"),
    UPGRADE_VM("upgradeVm");

    private final String wire;

    TaskType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}

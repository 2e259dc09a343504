package io.vpsmanager.contract.option;

import io.vpsmanager.contract.value.WireValue;

/** What can be subscribed to on top of a server. */
public enum VpsOption implements WireValue {
    ADDITIONAL_DISK("additionalDisk"),
    AUTOMATED_BACKUP("automatedBackup"),
    CPANEL("cpanel"),
    FTPBACKUP("ftpbackup"),
    PLESK("plesk"),
    SNAPSHOT("snapshot"),
    VEEAM("veeam"),
    WINDOWS("windows");

    private final String wire;

    VpsOption(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}

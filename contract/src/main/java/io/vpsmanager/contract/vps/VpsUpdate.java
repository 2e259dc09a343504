package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.Change;

/** The writable fields of `vps.VPS`. */
public record VpsUpdate(
        Change<String> displayName,
        Change<VpsKeymap> keymap,
        Change<NetbootMode> netbootMode,
        Change<Boolean> slaMonitoring) {

    public static VpsUpdate none() {
        return new VpsUpdate(Change.keep(), Change.keep(), Change.keep(), Change.keep());
    }

    public VpsUpdate withDisplayName(Change<String> change) {
        return new VpsUpdate(change, keymap, netbootMode, slaMonitoring);
    }

    public VpsUpdate withKeymap(Change<VpsKeymap> change) {
        return new VpsUpdate(displayName, change, netbootMode, slaMonitoring);
    }

    public VpsUpdate withNetbootMode(NetbootMode mode) {
        return new VpsUpdate(displayName, keymap, Change.set(mode), slaMonitoring);
    }

    public VpsUpdate withSlaMonitoring(boolean wanted) {
        return new VpsUpdate(displayName, keymap, netbootMode, Change.set(wanted));
    }
}

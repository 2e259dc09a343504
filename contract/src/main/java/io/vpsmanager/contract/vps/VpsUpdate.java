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
}

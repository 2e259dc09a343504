package io.vpsmanager.console.dashboard.power;

import io.vpsmanager.console.ui.PowerAction;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;

/** The question before an action. */
record PowerView(VpsSummary vps, PowerAction action) {

    /** Whether the server is off now. */
    boolean off() {
        return vps.state() == VpsState.STOPPED;
    }

    /** What the server starts next. */
    NetbootMode next() {
        return vps.netbootMode();
    }
}

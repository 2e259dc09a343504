package io.vpsmanager.web.dashboard.power;

import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.ui.PowerAction;

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

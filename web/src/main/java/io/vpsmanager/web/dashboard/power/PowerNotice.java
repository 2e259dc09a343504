package io.vpsmanager.web.dashboard.power;

import io.vpsmanager.web.dashboard.Notice;

/** What is said when a machine is being switched; named as its {@link io.vpsmanager.web.ui.PowerAction}. */
enum PowerNotice implements Notice {
    REBOOT,
    STOP,
    START,
    RESCUE,
    LEAVE_RESCUE
}

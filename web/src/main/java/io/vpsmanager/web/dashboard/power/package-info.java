/** Reboot, stop and start: dialogs over the dashboard, each at its own address. */
@NullMarked
package io.vpsmanager.web.dashboard.power;

import org.jspecify.annotations.NullMarked;

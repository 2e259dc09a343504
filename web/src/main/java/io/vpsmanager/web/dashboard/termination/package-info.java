/** The end of a service: dialogs over the dashboard, and the page that a mail leads to. */
@NullMarked
package io.vpsmanager.web.dashboard.termination;

import org.jspecify.annotations.NullMarked;

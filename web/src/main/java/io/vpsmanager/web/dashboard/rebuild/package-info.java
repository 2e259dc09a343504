/** Putting a fresh system on a server: a dialog over the dashboard. */
@NullMarked
package io.vpsmanager.web.dashboard.rebuild;

import org.jspecify.annotations.NullMarked;

/** Putting a fresh system on a server: a dialog over the dashboard. */
@NullMarked
package io.vpsmanager.console.dashboard.rebuild;

import org.jspecify.annotations.NullMarked;

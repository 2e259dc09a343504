/** Taking, restoring and deleting the snapshot: dialogs over the dashboard, each at its own address. */
@NullMarked
package io.vpsmanager.console.dashboard.snapshot;

import org.jspecify.annotations.NullMarked;

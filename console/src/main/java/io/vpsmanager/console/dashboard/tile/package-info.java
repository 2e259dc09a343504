/** The tiles of a dashboard, each with its own reads. */
@NullMarked
package io.vpsmanager.console.dashboard.tile;

import org.jspecify.annotations.NullMarked;

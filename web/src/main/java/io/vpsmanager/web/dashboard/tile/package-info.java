/** The tiles of a dashboard, each with its own reads. */
@NullMarked
package io.vpsmanager.web.dashboard.tile;

import org.jspecify.annotations.NullMarked;

package io.vpsmanager.console.dashboard;

import gg.jte.Content;
import io.vpsmanager.console.dashboard.tile.TileView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard.
 *
 * @param dialog what is asked over it, where something is
 */
record DashboardView(
        Status status, List<TileView> tiles, @Nullable Content dialog) {}

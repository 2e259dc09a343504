package io.vpsmanager.web.dashboard;

import gg.jte.Content;
import io.vpsmanager.web.dashboard.tile.TileView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard.
 *
 * @param diskLow whether a disk has less free space than its customer wants
 * @param dialog what is asked over it, where something is
 */
record DashboardView(
        Status status,
        List<TileView> tiles,
        boolean diskLow,
        @Nullable Content dialog) {}

package io.vpsmanager.web.dashboard.tile;

import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;

/** What a tile reads of the contract; its template has its name. */
interface Tile {

    /** What the template shows; may be slow, may fail. */
    Object read(ConsoleRequest request, VpsSummary vps);
}

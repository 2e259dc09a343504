package io.vpsmanager.console.dashboard.tile;

import io.vpsmanager.console.session.Visit;
import io.vpsmanager.contract.vps.VpsSummary;

/** What a tile reads of the contract; its template has its name. */
interface Tile {

    /** What the template shows; may be slow, may fail. */
    Object read(Visit visit, VpsSummary vps);
}

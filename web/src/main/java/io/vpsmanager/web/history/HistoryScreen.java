package io.vpsmanager.web.history;

import io.vpsmanager.contract.vps.VpsSummary;

/** The page of a server's history: how the server is, and the rows. */
record HistoryScreen(VpsSummary vps, HistoryView shown) {}

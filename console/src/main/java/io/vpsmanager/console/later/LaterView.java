package io.vpsmanager.console.later;

import io.vpsmanager.contract.vps.VpsSummary;

/** A page that is still to come, of one server. */
record LaterView(VpsSummary vps, LaterScreen screen) {}

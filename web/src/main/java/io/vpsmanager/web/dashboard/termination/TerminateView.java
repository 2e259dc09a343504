package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.contract.vps.VpsSummary;

/**
 * The question before a service is ended.
 *
 * @param unconfirmed whether another name was typed than the service's
 */
record TerminateView(VpsSummary vps, boolean unconfirmed) {}

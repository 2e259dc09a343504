package io.vpsmanager.web.later;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/**
 * A page that is still to come, of one server.
 *
 * @param refusal why the server would not allow now what the page is for
 */
record LaterView(VpsSummary vps, LaterScreen screen, Optional<Refusal> refusal) {}

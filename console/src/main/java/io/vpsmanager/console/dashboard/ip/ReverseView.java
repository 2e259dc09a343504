package io.vpsmanager.console.dashboard.ip;

import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/**
 * The reverse name of an address being typed.
 *
 * @param value what is typed so far
 */
record ReverseView(VpsSummary vps, Ip ip, String value, Optional<String> error) {}

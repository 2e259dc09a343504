package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/**
 * The reverse name of an address being typed.
 *
 * @param value what is typed so far
 */
record ReverseView(VpsSummary vps, Ip ip, String value, Optional<String> error) {

    /** The name it has; empty for none. */
    String now() {
        return name(ip);
    }

    static String name(Ip ip) {
        return ip.reverse() == null ? "" : ip.reverse();
    }
}

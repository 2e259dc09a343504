package io.vpsmanager.web.dashboard.ip;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;
import java.util.Optional;

/**
 * Every address of a server.
 *
 * @param most maximum number of additional addresses of a server of this model
 */
record IpsView(VpsSummary vps, List<Ip> ips, long most) {

    long additional() {
        return ips.stream().filter(ip -> ip.type() == Ip.Type.ADDITIONAL).count();
    }

    Optional<Refusal> refusal() {
        return vps.refusal(VpsAction.REVERSE_DNS);
    }
}

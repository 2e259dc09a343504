package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.vps.VpsOffer;
import java.util.List;

/**
 * A plan that is or was sold.
 *
 * @param code what an order names, such as `vps-2025-elite`
 * @param name the model's technical name, such as `vps-elite-8-32-640`
 * @param offer the commercial name, such as `VPS Elite 2025`
 * @param family groups plans for ordering
 * @param memory MiB
 * @param disk GiB
 * @param bandwidth of the disk, MB a second
 * @param options what may be subscribed to on top
 * @param addons the codes of the plans of those options
 * @param subsidiaries the branches it is sold in
 * @param retired whether it is no longer sold; servers sold under it keep running
 */
public record ServerPlan(
        String code,
        String name,
        String offer,
        String family,
        VpsVersion version,
        VpsOffer offerType,
        int vcores,
        long memory,
        long disk,
        int bandwidth,
        int maximumAdditionalIps,
        List<String> datacenters,
        List<VpsOption> options,
        List<String> addons,
        List<Subsidiary> subsidiaries,
        boolean retired,
        List<Pricing> pricings) {

    public ServerPlan {
        datacenters = List.copyOf(datacenters);
        options = List.copyOf(options);
        addons = List.copyOf(addons);
        subsidiaries = List.copyOf(subsidiaries);
        pricings = List.copyOf(pricings);
    }

    /** This plan as a model on the wire. */
    public Model model() {
        return new Model(options, datacenters, disk, maximumAdditionalIps, memory, name, offer, vcores, version);
    }
}

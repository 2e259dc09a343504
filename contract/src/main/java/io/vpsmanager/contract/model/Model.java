package io.vpsmanager.contract.model;

import io.vpsmanager.contract.option.VpsOption;
import java.util.List;

/**
 * A model, `vps.Model` on the wire.
 *
 * @param disk GiB
 * @param memory MiB
 * @param name the technical name, such as `vps-elite-8-32-640`
 * @param offer the commercial name, such as `VPS Elite 2025`
 */
public record Model(
        List<VpsOption> availableOptions,
        List<String> datacenter,
        long disk,
        long maximumAdditionnalIp,
        long memory,
        String name,
        String offer,
        long vcore,
        VpsVersion version) {

    public Model {
        availableOptions = List.copyOf(availableOptions);
        datacenter = List.copyOf(datacenter);
    }
}

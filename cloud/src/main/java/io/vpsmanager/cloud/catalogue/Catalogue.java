package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.model.VpsVersion;
import java.util.List;
import java.util.Optional;

/** Everything that is or was sold. */
public record Catalogue(List<Site> datacenters, List<ServerPlan> plans, List<Addon> addons, List<SystemImage> images) {

    public Catalogue {
        datacenters = List.copyOf(datacenters);
        plans = List.copyOf(plans);
        addons = List.copyOf(addons);
        images = List.copyOf(images);
    }

    public Optional<ServerPlan> findPlan(String code) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    public Optional<Site> findDatacenter(String code) {
        return datacenters.stream().filter(site -> site.code().equals(code)).findFirst();
    }

    /** The data centre a server is in; while it has servers, the catalogue keeps it. */
    public Site getDatacenter(String code) {
        return findDatacenter(code)
                .orElseThrow(() -> new IllegalStateException(
                        "data centre " + code + " has servers but is not in the catalogue; put it back"));
    }

    public Optional<SystemImage> findImage(String id) {
        return images.stream().filter(image -> image.id().equals(id)).findFirst();
    }

    /** The plans of one range that can still be ordered. */
    public List<ServerPlan> listSold(VpsVersion version) {
        return plans.stream()
                .filter(plan -> plan.version() == version && !plan.retired())
                .toList();
    }
}

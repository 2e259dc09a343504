package io.vpsmanager.cloud.order;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.order.OfferedDatacenters;
import io.vpsmanager.contract.order.OfferedDatacenters.Offered;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.order.OsChoices;
import io.vpsmanager.contract.order.OsChoices.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of an order, from the catalogue and the remaining addresses. */
record OrderRuleService(Catalogue catalogue, IpPool pool) implements OrderRuleApi {

    @Override
    public OfferedDatacenters datacenters(@Nullable String os, Subsidiary ovhSubsidiary, String planCode) {
        ServerPlan plan = catalogue
                .findPlan(planCode)
                .filter(found -> !found.retired() && found.subsidiaries().contains(ovhSubsidiary))
                .orElseThrow(() ->
                        ContractException.notFound("No plan " + planCode + " is sold in " + ovhSubsidiary.wire()));
        if (os != null && !image(os).versions().contains(plan.version())) {
            return new OfferedDatacenters(List.of());
        }
        return new OfferedDatacenters(catalogue.datacenters().stream()
                .filter(site -> plan.datacenters().contains(site.code()))
                .map(site -> offered(site, pool.hasLeft(site)))
                .toList());
    }

    /** Only Linux systems are in the catalogue; what is there is delivered at once. */
    private static Offered offered(Site site, boolean left) {
        OfferedDatacenters.Status status =
                left ? OfferedDatacenters.Status.AVAILABLE : OfferedDatacenters.Status.OUT_OF_STOCK;
        return new Offered(site.code(), site.code(), 0, status, status, OfferedDatacenters.Status.OUT_OF_STOCK);
    }

    @Override
    public OsChoices osChoices(String datacenter, String os) {
        if (catalogue.findDatacenter(datacenter).isEmpty()) {
            throw ContractException.notFound("There is no data centre " + datacenter);
        }
        SystemImage chosen = image(os);
        return new OsChoices(catalogue.images().stream()
                .map(image -> new Choice(image.name(), status(image, chosen, datacenter)))
                .toList());
    }

    private OsChoices.Status status(SystemImage image, SystemImage chosen, String datacenter) {
        boolean usable = catalogue.plans().stream()
                .filter(plan -> !plan.retired() && plan.datacenters().contains(datacenter))
                .anyMatch(plan -> image.versions().contains(plan.version()));
        if (!usable) {
            return OsChoices.Status.UNAVAILABLE;
        }
        return image.equals(chosen) ? OsChoices.Status.CHECKED_BY_DEFAULT : OsChoices.Status.AVAILABLE;
    }

    private SystemImage image(String os) {
        return catalogue.images().stream()
                .filter(image -> image.name().equalsIgnoreCase(os))
                .findFirst()
                .orElseThrow(() -> ContractException.invalid(
                        "os",
                        "os must be the name of an image such as "
                                + catalogue.images().getFirst().name()));
    }
}

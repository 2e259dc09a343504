package io.vpsmanager.cloud.order;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.PublicApi;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.contract.order.OrderRuleApi;
import java.util.List;

/** What can be ordered. */
public record OrderRuleFeature(Catalogue catalogue, IpPool pool) implements Feature {

    @Override
    public List<PublicApi<?>> publicApis() {
        return List.of(new PublicApi<>(OrderRuleApi.class, new OrderRuleService(catalogue, pool)));
    }
}

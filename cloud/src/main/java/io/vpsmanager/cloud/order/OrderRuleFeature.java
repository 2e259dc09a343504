package io.vpsmanager.cloud.order;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.OpenApi;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.contract.order.OrderRuleApi;
import java.util.List;

/** What can be ordered. */
public record OrderRuleFeature(Catalogue catalogue, IpPool pool) implements Feature {

    @Override
    public List<OpenApi<?>> openApis() {
        return List.of(new OpenApi<>(OrderRuleApi.class, new OrderRuleService(catalogue, pool)));
    }
}

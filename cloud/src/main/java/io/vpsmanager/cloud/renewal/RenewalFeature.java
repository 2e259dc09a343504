package io.vpsmanager.cloud.renewal;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.service.ServiceApi;
import java.util.List;

/** How services are renewed. */
public record RenewalFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(ServiceApi.class, RenewalService::new));
    }
}

package io.vpsmanager.cloud.datacenter;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import java.util.List;

/** Data centres. */
public record DatacenterFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(DatacenterApi.class, DatacenterService::new));
    }
}

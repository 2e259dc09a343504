package io.vpsmanager.cloud.model;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.model.ModelApi;
import java.util.List;

/** Models of servers. */
public record ModelFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(ModelApi.class, ModelService::new));
    }
}

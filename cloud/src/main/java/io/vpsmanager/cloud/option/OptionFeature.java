package io.vpsmanager.cloud.option;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.option.OptionApi;
import java.util.List;

/** The options of servers. */
public record OptionFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(OptionApi.class, OptionService::new));
    }
}

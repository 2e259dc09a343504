package io.vpsmanager.cloud.settings;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsViews;
import java.util.List;

/** The servers themselves: lists, and the settings of each. */
public record SettingsFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(VpsApi.class, VpsService::new), new ApiFactory<>(VpsViews.class, VpsViewService::new));
    }
}

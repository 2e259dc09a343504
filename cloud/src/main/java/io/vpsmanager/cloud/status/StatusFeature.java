package io.vpsmanager.cloud.status;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.status.StatusApi;
import java.util.List;

/** Whether the services of servers answer. */
public record StatusFeature(StatusProbe probe) implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(StatusApi.class, access -> new StatusService(access, probe)));
    }
}

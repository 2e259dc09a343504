package io.vpsmanager.cloud.disk;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.disk.DiskApi;
import java.util.List;

/** The disks of servers. */
public record DiskFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(DiskApi.class, DiskService::new));
    }
}

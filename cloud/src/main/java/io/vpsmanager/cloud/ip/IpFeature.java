package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpViews;
import java.util.List;

/** The addresses of servers. */
public record IpFeature(Catalogue catalogue, IpPool pool, IpStore addresses, ForwardLookup forward) implements Feature {

    @Override
    public List<TaskDefinition> tasks() {
        return List.of(
                AdditionalIpTasks.provision(catalogue, pool, addresses), AdditionalIpTasks.release(pool, addresses));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(IpApi.class, access -> new IpService(access, forward)),
                new ApiFactory<>(IpViews.class, access -> new IpService(access, forward)));
    }
}

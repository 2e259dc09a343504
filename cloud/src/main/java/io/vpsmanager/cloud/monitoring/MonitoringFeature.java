package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import java.util.List;

/** The usage of servers, and the warning when a disk gets full. */
public record MonitoringFeature(DiskWatch watch) implements Feature {

    /** The noun with these services. */
    public static MonitoringFeature of(CoreServices core) {
        return new MonitoringFeature(new DiskWatch(
                core.database(),
                core.clock(),
                core.engines(),
                new ServiceStore(core.database()),
                core.events(),
                core.emails(),
                DiskWatch.PAGE));
    }

    @Override
    public List<PeriodicJob> jobs() {
        return List.of(PeriodicJob.often("watch-disks", watch::look));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(MonitoringApi.class, MonitoringService::new),
                new ApiFactory<>(MonitoringViews.class, MonitoringService::new));
    }
}

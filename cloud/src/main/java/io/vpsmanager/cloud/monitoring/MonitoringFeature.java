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
public record MonitoringFeature(MetricsReader meter, DiskWatch watch) implements Feature {

    /** The noun with these services. */
    public static MonitoringFeature of(CoreServices core) {
        MetricsReader meter = new MetricsReader(core.engine());
        return new MonitoringFeature(
                meter,
                new DiskWatch(
                        core.database(),
                        core.clock(),
                        meter,
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
                new ApiFactory<>(MonitoringApi.class, access -> new MonitoringService(access, meter)),
                new ApiFactory<>(MonitoringViews.class, access -> new MonitoringService(access, meter)));
    }
}

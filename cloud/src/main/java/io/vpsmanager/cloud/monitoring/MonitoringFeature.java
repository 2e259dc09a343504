package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.Ground;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import java.util.List;

/** What servers use, and the warning when a disk gets full. */
public record MonitoringFeature(Meter meter, DiskWatch watch) implements Feature {

    /** The noun on this ground. */
    public static MonitoringFeature of(Ground ground) {
        Meter meter = new Meter(ground.engine());
        return new MonitoringFeature(
                meter,
                new DiskWatch(
                        ground.database(),
                        ground.clock(),
                        meter,
                        new ServiceStore(ground.database()),
                        ground.events(),
                        ground.emails(),
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

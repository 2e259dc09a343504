package io.vpsmanager.cloud.termination;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationViews;
import java.util.List;

/** The ends of services: asked for, confirmed, and carried out when the paid time is over. */
public record TerminationFeature(TerminationJob ending) implements Feature {

    /** The noun with these services. */
    public static TerminationFeature of(CoreServices core) {
        return new TerminationFeature(new TerminationJob(
                core.database(),
                core.clock(),
                new TerminationStore(core.database()),
                core.servers(),
                new ServiceStore(core.database())));
    }

    @Override
    public List<PeriodicJob> jobs() {
        return List.of(new PeriodicJob("end-services", PeriodicJob.OFTEN, ending::endDue));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(TerminationApi.class, TerminationService::new),
                new ApiFactory<>(TerminationViews.class, TerminationService::new));
    }
}

package io.vpsmanager.cloud.history;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.retention.Retention;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskApi;
import java.time.Duration;
import java.util.List;

/** The history: tasks, events and mails, as long as they are kept. */
public record HistoryFeature(Retention retention) implements Feature {

    private static final Duration PRUNE_EVERY = Duration.ofHours(1);

    @Override
    public List<PeriodicJob> jobs() {
        return List.of(new PeriodicJob("prune", PRUNE_EVERY, _ -> retention.prune()));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(EmailApi.class, EmailHistoryService::new),
                new ApiFactory<>(EmailViews.class, EmailViewService::new),
                new ApiFactory<>(EventViews.class, access -> new EventViewService(access, retention.settings())),
                new ApiFactory<>(TaskApi.class, TaskService::new),
                new ApiFactory<>(TaskViews.class, TaskViewService::new));
    }
}

package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.login.LoginStore;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import java.util.List;

/** The snapshot of a server, and the URLs of its file. */
public record SnapshotFeature(SnapshotSteps keeper, SnapshotUrls urls) implements Feature {

    /** The noun with these services. */
    public static SnapshotFeature of(CoreServices core) {
        return new SnapshotFeature(
                new SnapshotSteps(new SnapshotStore(core.database()), new LoginStore(core.database()), core.clock()),
                new SnapshotUrls(core));
    }

    @Override
    public List<TaskDefinition> tasks() {
        return List.of(
                SnapshotTasks.create(new TakeSnapshot(keeper)),
                SnapshotTasks.revert(keeper),
                SnapshotTasks.delete(keeper));
    }

    @Override
    public List<PeriodicJob> jobs() {
        return List.of(PeriodicJob.often("remove-snapshot-urls", urls::removeExpired));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(SnapshotApi.class, access -> new SnapshotService(access, urls)));
    }
}

package io.vpsmanager.cloud.snapshot;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.Ground;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.login.LoginStore;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import java.util.List;

/** The snapshot of a server, and the URLs of its file. */
public record SnapshotFeature(SnapshotKeeper keeper, SnapshotUrls urls) implements Feature {

    /** The noun on this ground. */
    public static SnapshotFeature of(Ground ground) {
        return new SnapshotFeature(
                new SnapshotKeeper(
                        ground.engine(),
                        new SnapshotStore(ground.database()),
                        new LoginStore(ground.database()),
                        ground.clock()),
                new SnapshotUrls(
                        ground.database(),
                        new SnapshotUrls.Outside(
                                ground.engine(), ground.secrets(), ground.clock(), ground.publicUrl())));
    }

    @Override
    public List<TaskKind> tasks() {
        return List.of(
                SnapshotKind.create(new TakeSnapshot(keeper)),
                SnapshotKind.revert(keeper),
                SnapshotKind.delete(keeper));
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

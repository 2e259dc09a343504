package io.vpsmanager.cloud.feature;

import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.task.TaskDefinition;
import java.util.List;

/** What one noun contributes: each declares here all that the cloud has to know of it. */
public interface Feature {

    /** The kinds of its tasks. */
    default List<TaskDefinition> tasks() {
        return List.of();
    }

    /** What it does by itself. */
    default List<PeriodicJob> jobs() {
        return List.of();
    }

    /** The interfaces of the contract that it keeps for a caller. */
    default List<ApiFactory<?>> apis() {
        return List.of();
    }

    /** Those that ask for no caller. */
    default List<PublicApi<?>> publicApis() {
        return List.of();
    }
}

package io.vpsmanager.cloud.feature;

import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.task.TaskDefinition;
import java.util.List;

/** What one noun contributes: each declares here everything the cloud has to know about it. */
public interface Feature {

    /** The kinds of its tasks. */
    default List<TaskDefinition> tasks() {
        return List.of();
    }

    /** Its periodic jobs. */
    default List<PeriodicJob> jobs() {
        return List.of();
    }

    /** The interfaces of the contract that it implements for a caller. */
    default List<ApiFactory<?>> apis() {
        return List.of();
    }

    /** Those that need no caller. */
    default List<PublicApi<?>> publicApis() {
        return List.of();
    }
}

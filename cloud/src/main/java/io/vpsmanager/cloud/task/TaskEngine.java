package io.vpsmanager.cloud.task;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.engine.fault.FaultPlan;
import java.time.InstantSource;

/** The parts of the task engine, assembled once. */
public record TaskEngine(
        CloudDatabase database,
        TaskDefinitions kinds,
        TaskStore tasks,
        StepLog log,
        VpsStore servers,
        TaskSettings settings) {

    public static TaskEngine of(
            CloudDatabase database,
            InstantSource clock,
            TaskDefinitions kinds,
            VpsStore servers,
            TaskSettings settings) {
        return new TaskEngine(
                database, kinds, new TaskStore(database, clock), new StepLog(database, clock), servers, settings);
    }

    public TaskRunner runner(Engines engines, FaultPlan faults, FollowUpTasks succession) {
        return new TaskRunner(
                this,
                new TaskLeases(database, tasks, servers, engines),
                new StepRun(engines, faults),
                new TaskCompletion(succession, engines));
    }

    public TaskHistory history() {
        return new TaskHistory(kinds, tasks, log);
    }
}

package io.vpsmanager.api;

import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackup;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.Detach;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** The automated backups of the fake cloud's server: one point, which is attached. */
record FakeBackups(FakeApis apis) implements AutomatedBackupApi {

    @Override
    public AutomatedBackup get(ServiceName serviceName) {
        return new AutomatedBackup(7L, LocalTime.of(3, 30), serviceName, AutomatedBackup.State.ENABLED);
    }

    @Override
    public List<AttachedBackup> attached(ServiceName serviceName) {
        return List.of(new AttachedBackup(new AttachedBackup.Access("/dev/sdb", null, null), Samples.MOMENT));
    }

    @Override
    public Task detach(ServiceName serviceName, Detach body) {
        return done(body);
    }

    @Override
    public Task reschedule(ServiceName serviceName, Reschedule body) {
        return done(body);
    }

    @Override
    public Task restore(ServiceName serviceName, Restore body) {
        return done(body);
    }

    @Override
    public List<OffsetDateTime> restorePoints(ServiceName serviceName, RestoreState state) {
        return state == RestoreState.RESTORED ? List.of(Samples.MOMENT) : List.of();
    }

    private Task done(Object body) {
        apis.updates.add(body);
        return Samples.task(new TaskId(19));
    }
}

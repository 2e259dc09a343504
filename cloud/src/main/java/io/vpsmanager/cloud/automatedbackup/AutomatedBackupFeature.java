package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.Ground;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import java.util.List;

/** The automated backups of servers: each day's, and what is restored of them. */
public record AutomatedBackupFeature(LoginSteps steps, AutomatedBackups stores, BackupKeeper keeper, DailyBackups daily)
        implements Feature {

    /** The noun on the ground of these steps. */
    public static AutomatedBackupFeature of(LoginSteps steps) {
        Ground ground = steps.ground();
        AutomatedBackups stores = AutomatedBackups.of(ground.database());
        return new AutomatedBackupFeature(
                steps,
                stores,
                new BackupKeeper(
                        ground.engine(),
                        stores,
                        ground.servers(),
                        steps.logins().rows(),
                        ground.clock()),
                new DailyBackups(
                        ground.clock(),
                        stores,
                        ground.servers(),
                        ground.options(),
                        new BackupNotices(
                                ground.database(),
                                ground.events(),
                                new ServiceStore(ground.database()),
                                ground.emails())));
    }

    @Override
    public List<TaskKind> tasks() {
        return BackupKind.list(keeper, steps.set(), steps.send(Letter.Kind.PASSWORD_SET));
    }

    @Override
    public List<PeriodicJob> jobs() {
        return List.of(new PeriodicJob("back-up", PeriodicJob.OFTEN, daily::look));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(AutomatedBackupApi.class, access -> new AutomatedBackupService(access, stores)),
                new ApiFactory<>(BackupPlanApi.class, access -> new AutomatedBackupService(access, stores)));
    }
}

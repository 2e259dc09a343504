package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import java.util.List;

/** The automated backups of servers: the daily backups, and restores from them. */
public record AutomatedBackupFeature(LoginSteps steps, AutomatedBackups stores, BackupSteps keeper, BackupJob daily)
        implements Feature {

    /** The noun with the services of these steps. */
    public static AutomatedBackupFeature of(LoginSteps steps) {
        CoreServices core = steps.core();
        AutomatedBackups stores = AutomatedBackups.of(core.database());
        return new AutomatedBackupFeature(
                steps,
                stores,
                new BackupSteps(stores, core.servers(), steps.logins().rows(), core.clock()),
                new BackupJob(
                        core.clock(),
                        stores,
                        core.servers(),
                        core.options(),
                        core.conditions(),
                        new BackupNotifications(
                                core.database(), core.events(), new ServiceStore(core.database()), core.emails())));
    }

    @Override
    public List<TaskDefinition> tasks() {
        return BackupTasks.list(keeper, steps.set(), steps.send(EmailTemplate.Kind.PASSWORD_SET));
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

package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.job.PeriodicJob;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import java.util.List;

/** Logins of servers: the passwords that were set, and setting them. */
public record LoginFeature(LoginSteps steps) implements Feature {

    @Override
    public List<TaskDefinition> tasks() {
        return List.of(new PasswordTask(steps.set(), steps.send(EmailTemplate.Kind.PASSWORD_SET)));
    }

    @Override
    public List<PeriodicJob> jobs() {
        PasswordVault logins = steps.logins();
        return List.of(PeriodicJob.often(
                "clear-passwords", () -> logins.rows().clearOld(logins.clock().instant())));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(LoginApi.class, access -> new LoginService(access, steps.logins())),
                new ApiFactory<>(PasswordApi.class, PasswordService::new));
    }
}

package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.rebuild.RebuildApi;
import java.util.List;

/** Fresh systems on servers. */
public record RebuildFeature(LoginSteps steps) implements Feature {

    @Override
    public List<TaskDefinition> tasks() {
        CoreServices core = steps.core();
        InstallSystem install =
                new InstallSystem(core.servers(), new InstallationStore(core.database()), steps.logins());
        return List.of(new RebuildTask(install, steps.send(EmailTemplate.Kind.SYSTEM_INSTALLED)));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(RebuildApi.class, RebuildService::new));
    }
}

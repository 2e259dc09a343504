package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.Ground;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.task.TaskKind;
import io.vpsmanager.contract.rebuild.RebuildApi;
import java.util.List;

/** Fresh systems on servers. */
public record RebuildFeature(LoginSteps steps) implements Feature {

    @Override
    public List<TaskKind> tasks() {
        Ground ground = steps.ground();
        InstallSystem install = new InstallSystem(
                ground.engine(), ground.servers(), new InstallationStore(ground.database()), steps.logins());
        return List.of(new RebuildKind(install, steps.send(Letter.Kind.SYSTEM_INSTALLED)));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(RebuildApi.class, RebuildService::new));
    }
}

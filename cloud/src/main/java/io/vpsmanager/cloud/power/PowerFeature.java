package io.vpsmanager.cloud.power;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.task.TaskDefinition;
import io.vpsmanager.contract.vps.PowerApi;
import java.util.List;

/** Starting, stopping and rebooting servers, also into the rescue system. */
public record PowerFeature(LoginSteps steps) implements Feature {

    @Override
    public List<TaskDefinition> tasks() {
        return PowerTasks.list(steps.set(), steps.send(EmailTemplate.Kind.RESCUE_STARTED));
    }

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(new ApiFactory<>(PowerApi.class, PowerService::new));
    }
}

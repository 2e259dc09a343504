package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;

/** The passwords of root on the caller's servers. */
record PasswordService(Access access) implements PasswordApi {

    @Override
    public Task set(ServiceName serviceName) {
        return access.write(() -> access.accept(
                        TaskType.CHANGE_ROOT_PASSWORD.wire(), access.getPermitted(VpsAction.SET_PASSWORD, serviceName))
                .task());
    }
}

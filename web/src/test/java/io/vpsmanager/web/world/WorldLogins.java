package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsState;
import java.time.Duration;
import java.util.Optional;

/** Passwords of servers, each shown once. */
final class WorldLogins implements PasswordApi {

    static final String PASSWORD = "BcDeFgHjKnPrSkUvXbCd";

    private final World world;

    WorldLogins(World world) {
        this.world = world;
    }

    @Override
    public Task set(ServiceName serviceName) {
        set(world, serviceName);
        return new WorldPower(world)
                .begin(serviceName, VpsAction.SET_PASSWORD, TaskType.CHANGE_ROOT_PASSWORD, VpsState.RUNNING);
    }

    static void set(World world, ServiceName name) {
        world.logins.put(
                name,
                new Login(
                        world.get(name).netbootMode(),
                        world.now(),
                        world.now().plus(Duration.ofDays(7)),
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    static String show(World world, ServiceName name, AccountId to) {
        Login login = world.logins.get(name);
        if (login == null || !login.waiting()) {
            throw ContractException.of(ErrorCode.CONFLICT, "No password waits to be shown any more");
        }
        world.logins.put(
                name,
                new Login(
                        login.netbootMode(),
                        login.set(),
                        login.until(),
                        false,
                        Optional.of(world.now()),
                        Optional.of(to)));
        return PASSWORD;
    }
}

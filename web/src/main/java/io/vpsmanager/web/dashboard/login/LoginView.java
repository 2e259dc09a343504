package io.vpsmanager.web.dashboard.login;

import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.task.RunningTask;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/**
 * How a server is entered.
 *
 * @param system that it starts, where that is known; none in rescue mode
 * @param password shown this once
 */
record LoginView(VpsSummary vps, Optional<String> system, Optional<Login> login, Optional<String> password) {

    LoginView showing(String shown) {
        return new LoginView(vps, system, login, Optional.of(shown));
    }

    /** What became of the password that was set last, as texts name it. */
    enum Standing {
        UNKNOWN,
        WAITING,
        SHOWN,
        EXPIRED
    }

    Standing standing() {
        if (login.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (login.get().waiting()) {
            return Standing.WAITING;
        }
        return login.get().shown().isPresent() ? Standing.SHOWN : Standing.EXPIRED;
    }

    /** Whether a task is about to put another password in the place of the one that waits. */
    boolean replaced() {
        return vps.task()
                .map(RunningTask::type)
                .filter(type -> type == TaskType.CHANGE_ROOT_PASSWORD || type == TaskType.REINSTALL_VM)
                .isPresent();
    }

    boolean rescue() {
        return vps.netbootMode() == NetbootMode.RESCUE;
    }

    /** The password is not told. */
    @Override
    public String toString() {
        return "LoginView[" + vps.name() + ", " + standing() + "]";
    }
}

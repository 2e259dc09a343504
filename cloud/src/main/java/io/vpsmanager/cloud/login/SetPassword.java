package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.SystemEngine;
import java.util.Optional;

/** Sets a new root password in the system the server is running. Forward only: the old one is not known here. */
public record SetPassword(PasswordVault logins) implements Step {

    @Override
    public String name() {
        return "setPassword";
    }

    @Override
    public Outcome run(StepContext context) {
        Optional<SystemEngine> systems = context.engine().ability(SystemEngine.class);
        if (systems.isEmpty()) {
            return new Outcome.Unsupported("this engine sets no passwords");
        }
        if (logins.isSet(context)) {
            return new Outcome.Done();
        }
        NetbootMode mode = context.vps().netbootMode();
        Outcome outcome = systems.get().setPassword(context.step(), context.machine(), logins.password(context, mode));
        if (outcome instanceof Outcome.Done) {
            logins.confirm(context, mode);
        }
        return outcome;
    }
}

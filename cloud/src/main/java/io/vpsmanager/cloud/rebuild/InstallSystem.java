package io.vpsmanager.cloud.rebuild;

import io.vpsmanager.cloud.login.PasswordVault;
import io.vpsmanager.cloud.task.Step;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.SystemEngine;
import java.util.Optional;

/** Installs a fresh system on a server's disk. Forward only: what was there is lost. */
public record InstallSystem(VpsStore servers, InstallationStore wanted, PasswordVault logins) implements Step {

    @Override
    public String name() {
        return "installSystem";
    }

    @Override
    public Outcome run(StepContext context) {
        Optional<SystemEngine> systems = context.engine().ability(SystemEngine.class);
        if (systems.isEmpty()) {
            return new Outcome.Unsupported("this engine installs no systems");
        }
        if (logins.isSet(context)) {
            return new Outcome.Done();
        }
        Installation installation = wanted.get(context.task());
        Optional<String> password = installation.withPassword()
                ? Optional.of(logins.password(context, NetbootMode.LOCAL))
                : Optional.empty();
        Outcome outcome = systems.get()
                .installSystem(
                        context.step(),
                        context.machine(),
                        installation.imageId(),
                        new Login(password, installation.publicKey()));
        if (outcome instanceof Outcome.Working || outcome instanceof Outcome.Done) {
            // From the start of the installation, whatever its outcome.
            context.write(() -> {
                servers.setImage(context.vps().id(), installation.imageId());
                logins.replaced(context, NetbootMode.LOCAL);
            });
        }
        if (outcome instanceof Outcome.Done && installation.withPassword()) {
            logins.confirm(context, NetbootMode.LOCAL);
        }
        return outcome;
    }
}

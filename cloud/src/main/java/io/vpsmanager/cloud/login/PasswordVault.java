package io.vpsmanager.cloud.login;

import io.vpsmanager.cloud.secret.Secrets;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.contract.vps.NetbootMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The passwords that tasks set, each generated once, however often its step runs. */
public record PasswordVault(LoginStore rows, Secrets secrets, InstantSource clock) {

    /** How long a password waits to be shown. */
    static final Duration WAITS = Duration.ofDays(7);

    /** Whether the task of this step has set its password: it may have been shown since. */
    public boolean isSet(StepContext context) {
        return rows.find(context.task()).filter(LoginRow::valid).isPresent();
    }

    /** The password that the task of this step sets in the system booted in this mode. */
    public String password(StepContext context, NetbootMode mode) {
        return rows.find(context.task())
                .flatMap(LoginRow::sealed)
                .map(secrets::open)
                .orElseGet(() -> enter(context, mode));
    }

    private String enter(StepContext context, NetbootMode mode) {
        String password = secrets.password();
        Instant now = clock.instant();
        LoginRow login = new LoginRow(
                context.task(),
                false,
                now,
                now.plus(WAITS),
                Optional.of(secrets.seal(password)),
                Optional.empty(),
                Optional.empty());
        context.write(() -> rows.enter(login, context.vps().id(), mode));
        return password;
    }

    /** Records that the password of this task is set. */
    public void confirm(StepContext context, NetbootMode mode) {
        context.write(() -> rows.setValid(context.task(), context.vps().id(), mode));
    }

    /** Records that a fresh system replaces the one booted in this mode: passwords set in the old one are invalid. */
    public void replaced(StepContext context, NetbootMode mode) {
        context.write(() -> rows.forgetOthers(context.task(), context.vps().id(), mode));
    }
}

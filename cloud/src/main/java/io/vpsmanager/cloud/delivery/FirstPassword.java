package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.SystemEngine;

/**
 * Sets the first password of a server whose machine an earlier version of this program created: today's machines are
 * created with it.
 */
record FirstPassword(SetPassword password) implements UndoableStep {

    @Override
    public String name() {
        return password.name();
    }

    @Override
    public Outcome run(StepContext context) {
        return context.engine().ability(SystemEngine.class).isPresent() ? password.run(context) : new Outcome.Done();
    }

    /** Its machine is about to be deleted; until then, which may need an operator, the password is not shown. */
    @Override
    public Outcome undo(StepContext context) {
        context.write(() -> password.logins().rows().forget(context.vps().id()));
        return new Outcome.Done();
    }
}

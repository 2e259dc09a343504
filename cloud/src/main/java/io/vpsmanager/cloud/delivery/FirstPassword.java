package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.login.SetPassword;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.engine.Outcome;

/** Sets the password a new server is entered by first. */
record FirstPassword(SetPassword password) implements UndoableStep {

    @Override
    public String name() {
        return password.name();
    }

    @Override
    public Outcome run(StepContext context) {
        return password.run(context);
    }

    /** The machine it opens is about to be deleted; until then, which an operator may have to see to, it is not shown. */
    @Override
    public Outcome undo(StepContext context) {
        context.write(() -> password.logins().rows().forget(context.vps().id()));
        return new Outcome.Done();
    }
}

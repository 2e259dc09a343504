package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.engine.Outcome;

/** Notifies those who may act on a server by mail that it is ready. */
record TellDelivered(SendLogin mail) implements UndoableStep {

    @Override
    public String name() {
        return mail.name();
    }

    @Override
    public Outcome run(StepContext context) {
        return mail.run(context);
    }

    @Override
    public Outcome undo(StepContext context) {
        mail.withdraw(context);
        return new Outcome.Done();
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.MachineId;
import java.util.Optional;

/** Orders to snapshots and to backups. */
final class CopyOperation {

    private CopyOperation() {}

    record Create(MachineId machine, String id, CopyStore copies, MachineStore machines) implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(copies.kind().create(), machine.value(), id, null);
        }

        @Override
        public Verdict judge() {
            String copy = copies.kind().word() + " " + id;
            return copies.findLocked(id).isPresent()
                    ? new Verdict.Impossible(copy + " exists already")
                    : MachineOperation.judgeSettled(
                            copy + " needs machine " + machine, machines.findLocked(machine.value()));
        }

        @Override
        public void begin(Step step) {
            if (!copies.insert(id, machine.value())) {
                throw new IllegalStateException("machine " + machine + " has no disk");
            }
        }
    }

    record PutBack(MachineId machine, String id, CopyStore copies, MachineStore machines) implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(copies.kind().putBack(), machine.value(), id, null);
        }

        @Override
        public Verdict judge() {
            return judgeReady(copies, id)
                    .orElseGet(() -> MachineOperation.judgeSettled(
                            copies.kind().word() + " " + id + " goes back to machine " + machine,
                            machines.findLocked(machine.value())));
        }

        @Override
        public void begin(Step step) {
            machines.interrupt(machine.value());
        }
    }

    record Delete(MachineId machine, String id, CopyStore copies) implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(copies.kind().delete(), machine.value(), id, null);
        }

        @Override
        public Verdict judge() {
            return copies.findLocked(id).isPresent() ? new Verdict.Possible() : new Verdict.Needless();
        }

        @Override
        public Optional<Action> supersedes() {
            return Optional.of(copies.kind().create());
        }

        @Override
        public void begin(Step step) {
            copies.setReady(id, false);
        }
    }

    /** What stands against a use of a copy; empty where it is ready. */
    static Optional<Operation.Verdict> judgeReady(CopyStore copies, String id) {
        String copy = copies.kind().word() + " " + id;
        Optional<Boolean> ready = copies.findLocked(id);
        if (ready.isEmpty()) {
            return Optional.of(new Operation.Verdict.Impossible(copy + " does not exist"));
        }
        return ready.get() ? Optional.empty() : Optional.of(new Operation.Verdict.NotYet(copy + " is not ready"));
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.SnapshotId;
import java.util.Optional;

/** Orders to snapshots. */
final class SnapshotWork {

    private SnapshotWork() {}

    private static Work.Verdict judge(String need, Optional<Machine> machine) {
        if (machine.isEmpty()) {
            return new Work.Verdict.Impossible(need + ", which does not exist");
        }
        return machine.get().power() == Power.CHANGING
                ? new Work.Verdict.NotYet(need + ", whose power is just changing")
                : new Work.Verdict.Possible();
    }

    record Create(MachineId machine, SnapshotId id, SnapshotStore snapshots, MachineStore machines) implements Work {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.CREATE_SNAPSHOT, machine.value(), id.value(), null);
        }

        @Override
        public Verdict judge() {
            return snapshots.findLocked(id.value()).isPresent()
                    ? new Verdict.Impossible("snapshot " + id + " exists already")
                    : SnapshotWork.judge(
                            "snapshot " + id + " needs machine " + machine, machines.findLocked(machine.value()));
        }

        @Override
        public void begin() {
            if (!snapshots.insert(id.value(), machine.value())) {
                throw new IllegalStateException("machine " + machine + " has no disk");
            }
        }
    }

    record Revert(MachineId machine, SnapshotId id, SnapshotStore snapshots, MachineStore machines) implements Work {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.REVERT_SNAPSHOT, machine.value(), id.value(), null);
        }

        @Override
        public Verdict judge() {
            Optional<Boolean> ready = snapshots.findLocked(id.value());
            if (ready.isEmpty()) {
                return new Verdict.Impossible("snapshot " + id + " does not exist");
            }
            return ready.get()
                    ? SnapshotWork.judge(
                            "snapshot " + id + " goes back to machine " + machine, machines.findLocked(machine.value()))
                    : new Verdict.NotYet("snapshot " + id + " is not ready");
        }

        @Override
        public void begin() {
            machines.interrupt(machine.value());
        }
    }

    record Delete(MachineId machine, SnapshotId id, SnapshotStore snapshots) implements Work {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.DELETE_SNAPSHOT, machine.value(), id.value(), null);
        }

        @Override
        public Verdict judge() {
            return snapshots.findLocked(id.value()).isPresent() ? new Verdict.Possible() : new Verdict.Needless();
        }

        @Override
        public Optional<Action> supersedes() {
            return Optional.of(Action.CREATE_SNAPSHOT);
        }

        @Override
        public void begin() {
            snapshots.setReady(id.value(), false);
        }
    }
}

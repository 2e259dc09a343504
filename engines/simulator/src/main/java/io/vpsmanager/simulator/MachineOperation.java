package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.simulator.DiskStore.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders to machines. */
final class MachineOperation {

    private MachineOperation() {}

    private static Step.Order order(Action action, MachineId machine, @Nullable BootMode boot) {
        return new Step.Order(action, machine.value(), machine.value(), boot);
    }

    /** Whether a machine exists and its power is idle. `need`: what needs it. */
    static Operation.Verdict judgeSettled(String need, Optional<Machine> machine) {
        if (machine.isEmpty()) {
            return new Operation.Verdict.Impossible(need + ", which does not exist");
        }
        return machine.get().power() == Power.CHANGING
                ? new Operation.Verdict.NotYet(need + ", whose power is just changing")
                : new Operation.Verdict.Possible();
    }

    record Create(MachineSpec spec, MachineStore machines, DiskStore disks) implements Operation {

        @Override
        public Step.Order order() {
            return MachineOperation.order(Action.CREATE_MACHINE, spec.id(), BootMode.LOCAL);
        }

        @Override
        public Verdict judge() {
            if (machines.findLocked(spec.id().value()).isPresent()) {
                return new Verdict.Impossible("machine " + spec.id() + " exists already");
            }
            return disksInOrder().stream()
                    .map(this::judge)
                    .filter(verdict -> !(verdict instanceof Verdict.Possible))
                    .findFirst()
                    .orElseGet(Verdict.Possible::new);
        }

        private Verdict judge(DiskId disk) {
            String need = "machine " + spec.id() + " needs disk " + disk + ", which is ";
            Optional<Use> use = disks.findLocked(disk.value());
            if (use.isEmpty()) {
                return new Verdict.Impossible(need + "missing");
            }
            if (!use.get().ready()) {
                return new Verdict.NotYet(need + "not ready");
            }
            String user = use.get().machine();
            return user == null ? new Verdict.Possible() : new Verdict.Impossible(need + "in use by machine " + user);
        }

        /** In one order for all, so that two creations never wait for each other. */
        private List<DiskId> disksInOrder() {
            return spec.disks().stream()
                    .sorted(Comparator.comparing(DiskId::value))
                    .toList();
        }

        @Override
        public void begin() {
            machines.insert(spec);
            for (DiskId disk : disksInOrder()) {
                disks.putInto(disk.value(), spec.id().value());
            }
        }
    }

    record Delete(MachineId id, MachineStore machines) implements Operation {

        @Override
        public Step.Order order() {
            return MachineOperation.order(Action.DELETE_MACHINE, id, null);
        }

        @Override
        public Verdict judge() {
            return machines.findLocked(id.value()).isPresent() ? new Verdict.Possible() : new Verdict.Needless();
        }

        @Override
        public void begin() {
            machines.setPower(id.value(), Power.CHANGING);
        }
    }

    /** Start, stop or reboot. */
    record Switch(Action action, MachineId id, @Nullable BootMode boot, MachineStore machines) implements Operation {

        @Override
        public Step.Order order() {
            return MachineOperation.order(action, id, boot);
        }

        @Override
        public Verdict judge() {
            Optional<Machine> found = machines.findLocked(id.value());
            if (found.isEmpty()) {
                return new Verdict.Impossible("cannot " + action.method() + " machine " + id + ": it does not exist");
            }
            Machine machine = found.get();
            if (action == Action.STOP && machine.power() == Power.OFF) {
                return new Verdict.Needless();
            }
            if (action != Action.START || machine.power() == Power.OFF) {
                return new Verdict.Possible();
            }
            return machine.boot() == boot
                    ? new Verdict.Needless()
                    : new Verdict.Impossible("cannot start machine " + id + " from " + boot + ": it runs already, from "
                            + machine.boot() + "; reboot it");
        }

        @Override
        public void begin() {
            machines.setPower(id.value(), Power.CHANGING);
        }
    }
}

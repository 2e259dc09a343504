package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.simulator.DiskStore.Use;
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

    record Create(MachineSpec spec, MachineStore machines, DiskStore disks, StepStore steps) implements Operation {

        @Override
        public Step.Order order() {
            return MachineOperation.order(Action.CREATE_MACHINE, spec.id(), BootMode.LOCAL);
        }

        /** A disk of this name that no machine has becomes its system disk. */
        @Override
        public Verdict judge() {
            if (machines.findLocked(spec.id().value()).isPresent()) {
                return new Verdict.Impossible("machine " + spec.id() + " exists already");
            }
            DiskId disk = spec.systemDisk().id();
            String need = "machine " + spec.id() + " needs disk " + disk + ", which is ";
            Optional<Use> use = disks.findLocked(disk.value());
            if (use.isEmpty()) {
                return new Verdict.Possible();
            }
            if (!use.get().ready()) {
                return new Verdict.NotYet(need + "not ready");
            }
            String user = use.get().machine();
            return user == null ? new Verdict.Possible() : new Verdict.Impossible(need + "in use by machine " + user);
        }

        @Override
        public void begin(Step step) {
            DiskSpec disk = spec.systemDisk();
            machines.insert(spec);
            if (disks.findLocked(disk.id().value()).isEmpty()) {
                disks.insert(disk);
                steps.insert(step.of(DiskOperation.order(Action.CREATE_DISK, disk.id())), true);
            }
            disks.putInto(disk.id().value(), spec.id().value());
            disks.overwrite(spec.id().value(), disk.image(), spec.login());
        }
    }

    record Delete(MachineId id, MachineStore machines, DiskStore disks, StepStore steps) implements Operation {

        @Override
        public Step.Order order() {
            return MachineOperation.order(Action.DELETE_MACHINE, id, null);
        }

        @Override
        public Verdict judge() {
            return machines.findLocked(id.value()).isPresent() ? new Verdict.Possible() : new Verdict.Needless();
        }

        @Override
        public void begin(Step step) {
            machines.setPower(id.value(), Power.CHANGING);
            disks.findSystem(id.value()).ifPresent(disk -> {
                disks.setReady(disk.value(), false);
                steps.insert(step.of(DiskOperation.order(Action.DELETE_DISK, disk)), true);
            });
        }
    }

    /** Another size; a machine that runs is stopped for it. */
    record Resize(MachineId id, Size size, MachineStore machines, DiskStore disks) implements Operation {

        /** Memory in MiB, the system disk in GiB. */
        record Size(int vcores, long memory, long disk) {}

        @Override
        public Step.Order order() {
            return MachineOperation.order(Action.RESIZE, id, null);
        }

        @Override
        public Verdict judge() {
            Verdict verdict = judgeSettled("another size is for machine " + id, machines.findLocked(id.value()));
            if (!(verdict instanceof Verdict.Possible)) {
                return verdict;
            }
            return disks.findSystem(id.value())
                    .map(disk -> DiskOperation.judgeGrowth(disk, size.disk(), disks))
                    .filter(growth -> growth instanceof Verdict.Impossible)
                    .orElse(verdict);
        }

        @Override
        public void begin(Step step) {
            machines.setSize(id.value(), size.vcores(), size.memory());
            disks.findSystem(id.value()).ifPresent(disk -> disks.setSize(disk.value(), size.disk()));
            machines.interrupt(id.value());
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
            if (action != Action.START || machine.power() == Power.OFF || machine.power() == Power.CRASHED) {
                return new Verdict.Possible();
            }
            return machine.boot() == boot
                    ? new Verdict.Needless()
                    : new Verdict.Impossible("cannot start machine " + id + " from " + boot + ": it runs already, from "
                            + machine.boot() + "; reboot it");
        }

        @Override
        public void begin(Step step) {
            machines.setPower(id.value(), Power.CHANGING);
        }
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.simulator.DiskStore.Use;
import java.util.Optional;
import java.util.Set;

/** Orders to disks. */
final class DiskOperation {

    private DiskOperation() {}

    static Step.Order order(Action action, DiskId disk) {
        return new Step.Order(action, server(disk), disk.value(), null);
    }

    /** The server that a disk is named after. */
    static String server(DiskId disk) {
        String id = disk.value();
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    record Create(DiskSpec spec, DiskStore disks) implements Operation {

        @Override
        public Step.Order order() {
            return DiskOperation.order(Action.CREATE_DISK, spec.id());
        }

        @Override
        public Verdict judge() {
            return disks.findLocked(spec.id().value()).isPresent()
                    ? new Verdict.Impossible("disk " + spec.id() + " exists already")
                    : new Verdict.Possible();
        }

        @Override
        public void begin(Step step) {
            disks.insert(spec);
        }
    }

    /** Whether a disk can grow to so many GiB. */
    static Operation.Verdict judgeGrowth(DiskId disk, long gigabytes, DiskStore disks) {
        Long size = disks.sizes(Set.of(disk.value())).get(disk.value());
        if (size == null) {
            return new Operation.Verdict.Impossible("disk " + disk + " does not exist");
        }
        if (gigabytes < size) {
            return new Operation.Verdict.Impossible(
                    "disk " + disk + " has " + size + " GiB: a disk is never shrunk, to " + gigabytes + " neither");
        }
        return gigabytes == size ? new Operation.Verdict.Needless() : new Operation.Verdict.Possible();
    }

    record Grow(DiskId id, long gigabytes, DiskStore disks) implements Operation {

        @Override
        public Step.Order order() {
            return DiskOperation.order(Action.GROW_DISK, id);
        }

        @Override
        public Verdict judge() {
            disks.findLocked(id.value());
            return judgeGrowth(id, gigabytes, disks);
        }

        @Override
        public void begin(Step step) {
            disks.setSize(id.value(), gigabytes);
        }
    }

    record Attach(MachineId machine, DiskId id, MachineStore machines, DiskStore disks) implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.ATTACH_DISK, machine.value(), id.value(), null);
        }

        @Override
        public Verdict judge() {
            String need = "disk " + id + " is to be attached to machine " + machine;
            Verdict verdict = MachineOperation.judgeSettled(need, machines.findLocked(machine.value()));
            Optional<Use> use = disks.findLocked(id.value());
            if (!(verdict instanceof Verdict.Possible)) {
                return verdict;
            }
            if (use.isEmpty()) {
                return new Verdict.Impossible("disk " + id + " does not exist");
            }
            String user = use.get().machine();
            if (user != null) {
                return user.equals(machine.value())
                        ? new Verdict.Needless()
                        : new Verdict.Impossible(need + ", but machine " + user + " has it");
            }
            return use.get().ready() ? verdict : new Verdict.NotYet("disk " + id + " is not ready");
        }

        @Override
        public void begin(Step step) {
            disks.putInto(id.value(), machine.value());
        }
    }

    record Detach(DiskId id, DiskStore disks) implements Operation {

        @Override
        public Step.Order order() {
            return DiskOperation.order(Action.DETACH_DISK, id);
        }

        @Override
        public Verdict judge() {
            String machine = disks.findLocked(id.value()).map(Use::machine).orElse(null);
            if (machine == null) {
                return new Verdict.Needless();
            }
            return disks.findSystem(machine).equals(Optional.of(id))
                    ? new Verdict.Impossible("machine " + machine + " boots from disk " + id)
                    : new Verdict.Possible();
        }

        @Override
        public void begin(Step step) {}
    }

    record Delete(DiskId id, DiskStore disks) implements Operation {

        @Override
        public Step.Order order() {
            return DiskOperation.order(Action.DELETE_DISK, id);
        }

        @Override
        public Verdict judge() {
            Optional<Use> use = disks.findLocked(id.value());
            if (use.isEmpty()) {
                return new Verdict.Needless();
            }
            String machine = use.get().machine();
            return machine == null
                    ? new Verdict.Possible()
                    : new Verdict.Impossible("disk " + id + " is in use by machine " + machine);
        }

        @Override
        public void begin(Step step) {
            disks.setReady(id.value(), false);
        }
    }
}

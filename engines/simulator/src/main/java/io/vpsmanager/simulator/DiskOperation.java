package io.vpsmanager.simulator;

import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.simulator.DiskStore.Use;
import java.util.Optional;

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
        public void begin() {
            disks.insert(spec);
        }
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
        public void begin() {
            disks.setReady(id.value(), false);
        }
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.backup.BackupId;
import java.util.Optional;

/** Orders to backups as further disks. */
final class AttachmentOperation {

    private AttachmentOperation() {}

    record Attach(MachineId machine, BackupId id, CopyStore backups, AttachmentStore attachments, MachineStore machines)
            implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.ATTACH_BACKUP, machine.value(), id.value(), null);
        }

        @Override
        public Verdict judge() {
            return CopyOperation.judgeReady(backups, id.value()).orElseGet(this::judgeMachine);
        }

        private Verdict judgeMachine() {
            String need = "backup " + id + " is to be attached to machine " + machine;
            Optional<Machine> found = machines.findLocked(machine.value());
            Optional<String> attached = attachments.findBackup(machine.value());
            return attached.isPresent()
                    ? new Verdict.Impossible(need + ", which has backup " + attached.get())
                    : MachineOperation.judgeSettled(need, found);
        }

        @Override
        public void begin(Step step) {
            attachments.insert(machine.value(), id.value());
        }
    }

    record Detach(MachineId machine, BackupId id, AttachmentStore attachments, MachineStore machines)
            implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.DETACH_BACKUP, machine.value(), id.value(), null);
        }

        @Override
        public Verdict judge() {
            machines.findLocked(machine.value());
            return attachments.findBackup(machine.value()).equals(Optional.of(id.value()))
                    ? new Verdict.Possible()
                    : new Verdict.Needless();
        }

        /** One that is just being attached is given up. */
        @Override
        public Optional<Action> supersedes() {
            return Optional.of(Action.ATTACH_BACKUP);
        }

        @Override
        public void begin(Step step) {}
    }
}

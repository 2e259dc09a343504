package io.vpsmanager.simulator;

import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import java.util.Optional;

/** Orders to the system of a machine. */
final class SystemOperation {

    private SystemOperation() {}

    record Install(MachineId machine, String image, Login login, MachineStore machines, DiskStore disks)
            implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.INSTALL_SYSTEM, machine.value(), machine.value(), null);
        }

        @Override
        public Verdict judge() {
            return MachineOperation.judgeSettled(
                    "a system is to be put on machine " + machine, machines.findLocked(machine.value()));
        }

        /** What was on the disk is lost from the first moment on. */
        @Override
        public void begin(Step step) {
            if (!disks.overwrite(machine.value(), image, login)) {
                throw new IllegalStateException("machine " + machine + " has no disk");
            }
            machines.setPower(machine.value(), Power.CHANGING);
        }
    }

    record SetPassword(MachineId machine, String password, MachineStore machines, DiskStore disks)
            implements Operation {

        @Override
        public Step.Order order() {
            return new Step.Order(Action.SET_PASSWORD, machine.value(), machine.value(), null);
        }

        @Override
        public Verdict judge() {
            Optional<Machine> found = machines.findLocked(machine.value());
            if (found.isEmpty()) {
                return new Verdict.Impossible(
                        "the password of machine " + machine + " is to be set, which does not exist");
            }
            return switch (found.get().power()) {
                case ON -> new Verdict.Possible();
                case OFF, CRASHED, UNKNOWN ->
                    new Verdict.Impossible("machine " + machine + " is off: no system takes a password");
                case CHANGING -> new Verdict.NotYet("the power of machine " + machine + " is just changing");
            };
        }

        @Override
        public void begin(Step step) {
            String hash = PasswordHash.of(password);
            BootMode boot = machines.find(machine.value()).orElseThrow().boot();
            switch (boot) {
                case LOCAL -> disks.setPasswordHash(machine.value(), hash);
                case RESCUE -> machines.setRescueHash(machine.value(), hash);
            }
        }
    }
}

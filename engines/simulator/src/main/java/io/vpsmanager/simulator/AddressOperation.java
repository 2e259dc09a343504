package io.vpsmanager.simulator;

import io.vpsmanager.engine.MachineId;
import java.util.List;
import java.util.stream.Stream;

/** Orders to the addresses of a machine. */
record AddressOperation(Action action, MachineId machine, String address, MachineStore machines) implements Operation {

    @Override
    public Step.Order order() {
        return new Step.Order(action, machine.value(), machine.value(), null);
    }

    @Override
    public Verdict judge() {
        if (machines.findLocked(machine.value()).isEmpty()) {
            return action == Action.REMOVE_ADDRESS
                    ? new Verdict.Needless()
                    : new Verdict.Impossible(
                            "address " + address + " is for machine " + machine + ", which does not exist");
        }
        boolean there = machines.listAddresses(machine.value()).contains(address);
        return there == (action == Action.ADD_ADDRESS) ? new Verdict.Needless() : new Verdict.Possible();
    }

    @Override
    public void begin(Step step) {
        List<String> now = machines.listAddresses(machine.value());
        machines.setAddresses(
                machine.value(),
                action == Action.ADD_ADDRESS
                        ? Stream.concat(now.stream(), Stream.of(address)).toList()
                        : now.stream().filter(other -> !other.equals(address)).toList());
    }
}

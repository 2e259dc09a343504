package io.vpsmanager.engine;

/** An engine that changes the addresses of a machine. Its steps work like those of {@link ComputeEngine}. */
public interface AddressEngine {

    /** Gives a machine a further address; a running machine keeps running. */
    Outcome addAddress(StepCall step, MachineId machine, AddressSpec address);

    /** Takes an address from a machine; done if the machine does not have it. */
    Outcome removeAddress(StepCall step, MachineId machine, String address);
}

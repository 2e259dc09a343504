package io.vpsmanager.simulator;

import io.vpsmanager.engine.AddressEngine;
import io.vpsmanager.engine.AddressSpec;
import io.vpsmanager.engine.DiskEngine;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.ResizeEngine;
import io.vpsmanager.engine.StepCall;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes of the simulator's machines: their disks, their addresses, their size. */
abstract class SimulatedHardware extends SimulatedCopies implements DiskEngine, AddressEngine, ResizeEngine {

    private final OperationService orders;
    private final MachineStore machines;
    private final DiskStore disks;

    SimulatedHardware(JdbcClient jdbc, OperationService orders) {
        super(jdbc, orders);
        this.orders = orders;
        this.machines = new MachineStore(jdbc);
        this.disks = new DiskStore(jdbc);
    }

    @Override
    public Outcome createDisk(StepCall step, DiskSpec disk) {
        return orders.carryOut(step, new DiskOperation.Create(disk, disks));
    }

    @Override
    public Outcome deleteDisk(StepCall step, DiskId disk) {
        return orders.carryOut(step, new DiskOperation.Delete(disk, disks));
    }

    @Override
    public Outcome attachDisk(StepCall step, MachineId machine, DiskId disk) {
        return orders.carryOut(step, new DiskOperation.Attach(machine, disk, machines, disks));
    }

    @Override
    public Outcome detachDisk(StepCall step, DiskId disk) {
        return orders.carryOut(step, new DiskOperation.Detach(disk, disks));
    }

    @Override
    public Outcome growDisk(StepCall step, DiskId disk, long gigabytes) {
        return orders.carryOut(step, new DiskOperation.Grow(disk, gigabytes, disks));
    }

    @Override
    public Outcome resize(StepCall step, MachineId machine, int vcores, long memory, long disk) {
        MachineOperation.Resize.Size size = new MachineOperation.Resize.Size(vcores, memory, disk);
        return orders.carryOut(step, new MachineOperation.Resize(machine, size, machines, disks));
    }

    @Override
    public Outcome addAddress(StepCall step, MachineId machine, AddressSpec address) {
        return orders.carryOut(step, new AddressOperation(Action.ADD_ADDRESS, machine, address.address(), machines));
    }

    @Override
    public Outcome removeAddress(StepCall step, MachineId machine, String address) {
        return orders.carryOut(step, new AddressOperation(Action.REMOVE_ADDRESS, machine, address, machines));
    }

    @Override
    public List<DiskId> listDisks() {
        return orders.readAll(disks::list);
    }
}

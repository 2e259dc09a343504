package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.ip.MacAddress;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.engine.Outcome;
import java.util.List;

/** Creates the machine of a server and starts it. */
public record CreateMachine(IpStore addresses) implements UndoableStep {

    @Override
    public String name() {
        return "createMachine";
    }

    @Override
    public Outcome run(StepContext context) {
        VpsRow vps = context.vps();
        return context.engine()
                .createMachine(
                        context.step(),
                        new MachineSpec(
                                context.machine(),
                                vps.plan().vcores(),
                                vps.plan().memory(),
                                List.of(CreateDisk.primary(vps)),
                                addresses.list(vps.id()).stream()
                                        .map(Ip::ipAddress)
                                        .toList(),
                                MacAddress.of(vps.id())));
    }

    @Override
    public Outcome undo(StepContext context) {
        return context.engine().deleteMachine(context.step(), context.machine());
    }
}

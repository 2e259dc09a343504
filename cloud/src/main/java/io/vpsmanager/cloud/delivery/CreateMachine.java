package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.ip.MacAddress;
import io.vpsmanager.cloud.ip.MachineAddress;
import io.vpsmanager.cloud.login.PasswordVault;
import io.vpsmanager.cloud.task.StepContext;
import io.vpsmanager.cloud.task.UndoableStep;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.engine.DiskEngine;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.DiskSpec;
import io.vpsmanager.engine.Login;
import io.vpsmanager.engine.MachineSpec;
import io.vpsmanager.engine.NetworkSpec;
import io.vpsmanager.engine.Outcome;
import java.util.List;
import java.util.Optional;

/** Creates the machine of a server, with its system disk and its first password, and starts it. */
public record CreateMachine(Catalogue catalogue, DiskStore disks, IpStore addresses, PasswordVault logins)
        implements UndoableStep {

    @Override
    public String name() {
        return "createMachine";
    }

    @Override
    public Outcome run(StepContext context) {
        if (logins.isSet(context)) {
            return new Outcome.Done();
        }
        // Inserted first, so that whatever the engine holds has an owner here.
        context.write(() -> disks.enterPrimary(context.vps(), disk(context.vps())));
        String password = logins.password(context, NetbootMode.LOCAL);
        Outcome outcome = context.engine()
                .createMachine(context.step(), spec(context, new Login(Optional.of(password), Optional.empty())));
        if (outcome instanceof Outcome.Done) {
            logins.confirm(context, NetbootMode.LOCAL);
        }
        return outcome;
    }

    /** Until the machine is deleted, which may need an operator, the password is not shown. */
    @Override
    public Outcome undo(StepContext context) {
        context.write(() -> logins.rows().forget(context.vps().id()));
        Outcome machine = context.engine().deleteMachine(context.step(), context.machine());
        return machine instanceof Outcome.Done ? deleteDisk(context) : machine;
    }

    /** A machine takes its system disk with it; one that was never made may have left a disk. */
    private Outcome deleteDisk(StepContext context) {
        DiskId disk = disk(context.vps());
        Outcome outcome = context.engine()
                .ability(DiskEngine.class)
                .map(engine -> engine.deleteDisk(context.part("disk"), disk))
                .orElseGet(Outcome.Done::new);
        if (outcome instanceof Outcome.Done) {
            context.write(() -> disks.remove(disk));
        }
        return outcome;
    }

    private MachineSpec spec(StepContext context, Login login) {
        VpsRow vps = context.vps();
        return new MachineSpec(
                context.machine(),
                vps.name().value(),
                vps.datacenter(),
                vps.plan().vcores(),
                vps.plan().memory(),
                new DiskSpec(disk(vps), vps.plan().disk(), vps.imageId()),
                new NetworkSpec(
                        MacAddress.of(vps.id()),
                        addresses.list(vps.id()).stream()
                                .map(MachineAddress::of)
                                .toList(),
                        catalogue.getDatacenter(vps.datacenter()).resolvers().orElse(List.of())),
                login,
                vps.keymap().map(VpsKeymap::wire));
    }

    private static DiskId disk(VpsRow vps) {
        return new DiskId(vps.name() + "/disk-1");
    }
}

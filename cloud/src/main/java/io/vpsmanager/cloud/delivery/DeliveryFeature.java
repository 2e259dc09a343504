package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.automatedbackup.BackupKeeper;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.email.Letter;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.Ground;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.snapshot.SnapshotKeeper;
import io.vpsmanager.cloud.snapshot.TakeSnapshot;
import io.vpsmanager.cloud.task.ForwardStep;
import io.vpsmanager.cloud.task.TaskKind;
import java.util.List;

/** How a server comes into being, and how it goes with all that it holds. */
public record DeliveryFeature(LoginSteps steps, IpPool pool, SnapshotKeeper snapshots, BackupKeeper backups)
        implements Feature {

    @Override
    public List<TaskKind> tasks() {
        Ground ground = steps.ground();
        IpStore ips = new IpStore(ground.database());
        TakeAddresses addresses = new TakeAddresses(ground.catalogue(), pool, ips, ground.servers());
        CreateDisk disk = new CreateDisk(ground.engine(), new DiskStore(ground.database()));
        CreateMachine machine = new CreateMachine(ground.engine(), ips);
        return List.of(
                DeliverVm.of(addresses, disk, machine, steps.set(), steps.send(Letter.Kind.DELIVERED)),
                DeleteVm.of(
                        addresses,
                        disk,
                        machine,
                        new TakeSnapshot(snapshots),
                        new ForwardStep("deleteBackups", backups::deleteAll)));
    }
}

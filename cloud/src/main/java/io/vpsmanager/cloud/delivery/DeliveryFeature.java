package io.vpsmanager.cloud.delivery;

import io.vpsmanager.cloud.automatedbackup.BackupSteps;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.snapshot.SnapshotSteps;
import io.vpsmanager.cloud.snapshot.TakeSnapshot;
import io.vpsmanager.cloud.task.ForwardStep;
import io.vpsmanager.cloud.task.TaskDefinition;
import java.util.List;

/** Delivers servers, and deletes them with everything they hold. */
public record DeliveryFeature(LoginSteps steps, IpPool pool, SnapshotSteps snapshots, BackupSteps backups)
        implements Feature {

    @Override
    public List<TaskDefinition> tasks() {
        CoreServices core = steps.core();
        IpStore ips = new IpStore(core.database());
        TakeAddresses addresses = new TakeAddresses(core.catalogue(), pool, ips, core.servers());
        CreateMachine machine =
                new CreateMachine(core.catalogue(), new DiskStore(core.database()), ips, steps.logins());
        return List.of(
                DeliverVm.of(addresses, machine, steps.set(), steps.send(EmailTemplate.Kind.DELIVERED)),
                DeleteVm.of(
                        addresses,
                        machine,
                        new TakeSnapshot(snapshots),
                        new ForwardStep("deleteBackups", backups::deleteAll)));
    }
}

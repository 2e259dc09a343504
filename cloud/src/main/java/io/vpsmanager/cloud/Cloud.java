package io.vpsmanager.cloud;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.delivery.CreateDisk;
import io.vpsmanager.cloud.delivery.CreateMachine;
import io.vpsmanager.cloud.delivery.DeleteVm;
import io.vpsmanager.cloud.delivery.DeliverVm;
import io.vpsmanager.cloud.delivery.TakeAddresses;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.door.CloudApis;
import io.vpsmanager.cloud.door.CloudParts;
import io.vpsmanager.cloud.email.EmailStore;
import io.vpsmanager.cloud.email.Emails;
import io.vpsmanager.cloud.email.Sending;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.idempotency.CloudIdempotency;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.cloud.identity.CloudIdentity;
import io.vpsmanager.cloud.identity.IdentityParts;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.cloud.identity.Passwords;
import io.vpsmanager.cloud.ip.AdditionalIpKind;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.cloud.operator.OrderCheck;
import io.vpsmanager.cloud.option.OptionStore;
import io.vpsmanager.cloud.power.PowerKind;
import io.vpsmanager.cloud.reconcile.Reconciler;
import io.vpsmanager.cloud.snapshot.SnapshotKeeper;
import io.vpsmanager.cloud.snapshot.SnapshotKind;
import io.vpsmanager.cloud.snapshot.SnapshotStore;
import io.vpsmanager.cloud.snapshot.TakeSnapshot;
import io.vpsmanager.cloud.status.StatusProbe;
import io.vpsmanager.cloud.task.MachineObserver;
import io.vpsmanager.cloud.task.TaskEngine;
import io.vpsmanager.cloud.task.TaskKinds;
import io.vpsmanager.cloud.task.TaskRunner;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.VpsPages;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.cloud.work.Outbox;
import io.vpsmanager.cloud.work.Work;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.fault.FaultPlan;
import java.util.List;

/** Our own cloud: the contract over a database and an engine, the operator's side of it, and the work it does by itself. */
public record Cloud(
        Apis apis, CloudOperator operator, CloudParts parts, TaskRunner runner, Reconciler reconciler, Work work) {

    /** Puts the cloud together; it does nothing by itself before {@link Work#start}. */
    public static Cloud of(CloudDatabase database, ComputeEngine engine, FaultPlan faults, CloudSettings settings) {
        VpsStore servers = new VpsStore(database);
        IpStore ips = new IpStore(database);
        DiskStore disks = new DiskStore(database);
        EventLog events = new EventLog(database, settings.clock());
        AccountStore accounts = new AccountStore(database, settings.clock());
        Emails emails = emails(database, accounts, settings);
        IpPool pool = new IpPool(database);
        pool.open(settings.catalogue());

        TakeAddresses addresses = new TakeAddresses(database, settings.catalogue(), pool, ips, servers);
        SnapshotStore snapshots = new SnapshotStore(database);
        TaskKinds kinds = kinds(
                engine,
                addresses,
                new CreateDisk(engine, disks),
                new CreateMachine(engine, ips),
                new TakeSnapshot(new SnapshotKeeper(engine, snapshots, settings.clock())));
        TaskEngine tasks = TaskEngine.of(database, settings.clock(), kinds, servers, settings.tasks());
        TaskRunner runner = tasks.runner(events, new MachineObserver(engine), faults);
        Reconciler reconciler = new Reconciler(database, engine, servers, events);
        Sending sending = new Sending(emails.store(), settings.clock(), settings.publicUrl(), settings.postman());
        Work work = new Work(database, settings.clock(), tasks.tasks(), runner, reconciler, sending, settings.work());

        Passwords passwords = new Passwords();
        CloudParts parts = new CloudParts(
                database,
                settings.clock(),
                settings.catalogue(),
                accounts,
                KeyRing.of(database, settings.secrets(), settings.clock()),
                new AccountGuard(database, accounts, passwords, events, settings.clock()),
                servers,
                new VpsPages(database),
                ips,
                disks,
                new OptionStore(database),
                snapshots,
                kinds,
                tasks.tasks(),
                tasks.history(),
                new Tasks(tasks.tasks(), work, servers, events),
                events,
                emails,
                new StatusProbe(engine),
                settings.forward());
        return new Cloud(
                apis(parts, settings, passwords),
                operator(parts, settings, passwords),
                parts,
                runner,
                reconciler,
                work);
    }

    private static Emails emails(CloudDatabase database, AccountStore accounts, CloudSettings settings) {
        return new Emails(
                new EmailStore(database, settings.clock()),
                accounts,
                new Outbox(database, settings.clock()),
                settings.publicUrl(),
                settings.postman().isPresent());
    }

    /** Every kind of task there is. */
    private static TaskKinds kinds(
            ComputeEngine engine,
            TakeAddresses addresses,
            CreateDisk disk,
            CreateMachine machine,
            TakeSnapshot snapshot) {
        return new TaskKinds(List.of(
                DeliverVm.of(addresses, disk, machine),
                DeleteVm.of(addresses, disk, machine, snapshot),
                PowerKind.reboot(engine),
                PowerKind.setNetboot(engine),
                PowerKind.start(engine),
                PowerKind.stop(engine),
                SnapshotKind.create(snapshot),
                SnapshotKind.revert(snapshot.keeper()),
                SnapshotKind.delete(snapshot.keeper()),
                AdditionalIpKind.provision(addresses.catalogue(), addresses.pool()),
                AdditionalIpKind.release(addresses.pool())));
    }

    private static Apis apis(CloudParts parts, CloudSettings settings, Passwords passwords) {
        return new CloudApis(
                parts,
                new CloudIdentity(new IdentityParts(
                        parts.database(),
                        parts.accounts(),
                        parts.keys(),
                        passwords,
                        settings.secrets(),
                        parts.events(),
                        settings.clock())),
                new CloudIdempotency(parts.database(), settings.secrets(), settings.clock()));
    }

    private static CloudOperator operator(CloudParts parts, CloudSettings settings, Passwords passwords) {
        return new CloudOperator(
                parts,
                parts.keys().maker(),
                passwords,
                new OrderCheck(settings.catalogue(), parts.accounts(), settings.clock(), settings.ids()));
    }
}

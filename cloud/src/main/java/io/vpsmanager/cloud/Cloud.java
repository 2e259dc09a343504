package io.vpsmanager.cloud;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.automatedbackup.AutomatedBackups;
import io.vpsmanager.cloud.automatedbackup.BackupKeeper;
import io.vpsmanager.cloud.automatedbackup.BackupKind;
import io.vpsmanager.cloud.automatedbackup.BackupNotices;
import io.vpsmanager.cloud.automatedbackup.DailyBackups;
import io.vpsmanager.cloud.console.ConsoleKeeper;
import io.vpsmanager.cloud.console.ConsoleStore;
import io.vpsmanager.cloud.console.OpenConsoles;
import io.vpsmanager.cloud.console.Waiting;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.delivery.CreateDisk;
import io.vpsmanager.cloud.delivery.CreateMachine;
import io.vpsmanager.cloud.delivery.DeleteVm;
import io.vpsmanager.cloud.delivery.TakeAddresses;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.door.CloudApis;
import io.vpsmanager.cloud.door.CloudParts;
import io.vpsmanager.cloud.email.EmailStore;
import io.vpsmanager.cloud.email.Emails;
import io.vpsmanager.cloud.email.Sending;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.failure.FailureLetters;
import io.vpsmanager.cloud.idempotency.CloudIdempotency;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.cloud.identity.CloudIdentity;
import io.vpsmanager.cloud.identity.IdentityParts;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.cloud.identity.Passwords;
import io.vpsmanager.cloud.identity.SealedText;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.login.LoginKeeper;
import io.vpsmanager.cloud.login.LoginStore;
import io.vpsmanager.cloud.login.SendLogin;
import io.vpsmanager.cloud.monitoring.DiskWatch;
import io.vpsmanager.cloud.monitoring.Meter;
import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.cloud.operator.OrderCheck;
import io.vpsmanager.cloud.option.OptionStore;
import io.vpsmanager.cloud.rebuild.InstallSystem;
import io.vpsmanager.cloud.rebuild.InstallationStore;
import io.vpsmanager.cloud.reconcile.Reconciler;
import io.vpsmanager.cloud.retention.Retention;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.snapshot.SnapshotKeeper;
import io.vpsmanager.cloud.snapshot.SnapshotStore;
import io.vpsmanager.cloud.snapshot.SnapshotUrls;
import io.vpsmanager.cloud.status.StatusProbe;
import io.vpsmanager.cloud.task.Succession;
import io.vpsmanager.cloud.task.TaskAbort;
import io.vpsmanager.cloud.task.TaskEngine;
import io.vpsmanager.cloud.task.TaskKinds;
import io.vpsmanager.cloud.task.TaskRunner;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.termination.Ending;
import io.vpsmanager.cloud.termination.TerminationStore;
import io.vpsmanager.cloud.vps.VpsPages;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.cloud.work.Outbox;
import io.vpsmanager.cloud.work.Work;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.fault.FaultPlan;
import java.security.SecureRandom;
import java.time.Duration;

/** Our own cloud: the contract over a database and an engine, the operator's side of it, and the work it does by itself. */
public record Cloud(
        Apis apis,
        CloudOperator operator,
        CloudParts parts,
        TaskRunner runner,
        Reconciler reconciler,
        Ending ending,
        DiskWatch watch,
        DailyBackups backups,
        Retention retention,
        Work work) {

    /** How late a console ends after the session of its viewer, or the service, has. */
    private static final Duration CONSOLE_LOOK = Duration.ofSeconds(2);

    /** Puts the cloud together; it does nothing by itself before {@link Work#start}. */
    public static Cloud of(CloudDatabase database, ComputeEngine engine, FaultPlan faults, CloudSettings settings) {
        VpsStore servers = new VpsStore(database);
        IpStore ips = new IpStore(database);
        DiskStore disks = new DiskStore(database);
        EventLog events = new EventLog(database, settings.clock());
        AccountStore accounts = new AccountStore(database, settings.clock());
        Emails emails = emails(database, accounts, settings);
        emails.store().sealOld();
        IpPool pool = new IpPool(database);
        pool.open(settings.catalogue());

        SnapshotStore snapshots = new SnapshotStore(database);
        InstallationStore installations = new InstallationStore(database);
        LoginKeeper logins = new LoginKeeper(new LoginStore(database), settings.secrets(), settings.clock());
        AutomatedBackups automatedBackups = AutomatedBackups.of(database);
        Kinds all = new Kinds(
                engine,
                new TakeAddresses(settings.catalogue(), pool, ips, servers),
                new CreateDisk(engine, disks),
                new CreateMachine(engine, ips),
                new SnapshotKeeper(engine, snapshots, logins.rows(), settings.clock()),
                new BackupKeeper(engine, automatedBackups, servers, logins.rows(), settings.clock()),
                new InstallSystem(engine, servers, installations, logins),
                new SendLogin.Parts(logins.rows(), new ServiceStore(database), settings.catalogue(), emails));
        TaskKinds kinds = all.list();
        TaskEngine tasks = TaskEngine.of(database, settings.clock(), kinds, servers, settings.tasks());
        Succession succession = new Succession(
                tasks,
                new Tasks(tasks.tasks(), new Outbox(database, settings.clock()), servers, events),
                events,
                new FailureLetters(servers, new ServiceStore(database), emails),
                settings.clock());
        TaskRunner runner = tasks.runner(engine, faults, succession);
        Reconciler reconciler = new Reconciler(database, engine, servers, events);
        Sending sending = new Sending(emails.store(), settings.clock(), settings.publicUrl(), settings.postman());
        Work work = new Work(database, settings.clock(), tasks.tasks(), runner, reconciler, sending, settings.work());

        Tasks accepting = new Tasks(tasks.tasks(), work, servers, events);
        Ending ending = new Ending(
                database,
                settings.clock(),
                new TerminationStore(database),
                servers,
                new ServiceStore(database),
                tasks.tasks(),
                accepting,
                kinds.get(DeleteVm.KEY));
        SnapshotUrls urls = new SnapshotUrls(
                database, new SnapshotUrls.Outside(engine, settings.secrets(), settings.clock(), settings.publicUrl()));
        OptionStore options = new OptionStore(database);
        DailyBackups backups = new DailyBackups(
                settings.clock(),
                automatedBackups,
                servers,
                options,
                accepting,
                kinds.get(BackupKind.TAKE),
                new BackupNotices(database, events, new ServiceStore(database), emails));
        work.backUp(backups::look);
        Retention retention = new Retention(database, engine, settings.clock(), settings.retention());
        work.prune(retention::prune);
        work.also(ending::endDue);
        ConsoleKeeper consoles = new ConsoleKeeper(
                engine,
                new ConsoleStore(database),
                new OpenConsoles(database, settings.clock()),
                new Waiting(),
                settings.secrets(),
                settings.publicUrl(),
                settings.vncPort(),
                CONSOLE_LOOK);
        work.also(() -> consoles.rows().clearOld(settings.clock().instant()));
        work.also(consoles.open()::clearOld);
        work.also(urls::removeExpired);
        Meter meter = new Meter(engine);
        DiskWatch watch = new DiskWatch(
                database, settings.clock(), meter, new ServiceStore(database), events, emails, DiskWatch.PAGE);
        work.also(watch::look);
        work.also(() -> logins.rows().clearOld(settings.clock().instant()));

        Passwords passwords = new Passwords();
        IdentityParts identity = new IdentityParts(
                database,
                accounts,
                KeyRing.of(database, settings.secrets(), settings.clock()),
                passwords,
                settings.secrets(),
                events,
                settings.clock(),
                work::isPaused);
        CloudParts parts = new CloudParts(
                database,
                settings.clock(),
                settings.catalogue(),
                accounts,
                identity.keys(),
                new AccountGuard(identity, emails),
                servers,
                new VpsPages(database),
                ips,
                disks,
                options,
                snapshots,
                urls,
                automatedBackups,
                logins,
                installations,
                consoles,
                kinds,
                tasks.tasks(),
                tasks.history(),
                accepting,
                new TaskAbort(tasks, accepting, work, events),
                events,
                emails,
                new StatusProbe(engine),
                meter,
                settings.forward(),
                settings.retention());
        return new Cloud(
                apis(parts, settings, identity),
                operator(parts, settings, passwords),
                parts,
                runner,
                reconciler,
                ending,
                watch,
                backups,
                retention,
                work);
    }

    private static Emails emails(CloudDatabase database, AccountStore accounts, CloudSettings settings) {
        return new Emails(
                new EmailStore(database, settings.clock(), new SealedText(settings.secrets(), "email")),
                accounts,
                new Outbox(database, settings.clock()),
                settings.publicUrl(),
                settings.postman().isPresent());
    }

    private static Apis apis(CloudParts parts, CloudSettings settings, IdentityParts identity) {
        return new CloudApis(
                parts,
                new CloudIdentity(identity),
                new CloudIdempotency(parts.database(), settings.secrets(), settings.clock()),
                new SecureRandom());
    }

    private static CloudOperator operator(CloudParts parts, CloudSettings settings, Passwords passwords) {
        return new CloudOperator(
                parts,
                parts.keys().maker(),
                passwords,
                new OrderCheck(settings.catalogue(), parts.accounts(), settings.clock(), settings.ids()));
    }
}

package io.vpsmanager.cloud;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.apikey.ApiKeyFeature;
import io.vpsmanager.cloud.automatedbackup.AutomatedBackupFeature;
import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.datacenter.DatacenterFeature;
import io.vpsmanager.cloud.delivery.DeliveryFeature;
import io.vpsmanager.cloud.disk.DiskFeature;
import io.vpsmanager.cloud.email.EmailDispatcher;
import io.vpsmanager.cloud.email.EmailStore;
import io.vpsmanager.cloud.email.Emails;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.failure.FailureEmails;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.cloud.feature.FeatureApis;
import io.vpsmanager.cloud.history.HistoryFeature;
import io.vpsmanager.cloud.idempotency.CloudIdempotency;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.cloud.identity.CloudIdentity;
import io.vpsmanager.cloud.identity.IdentityParts;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.cloud.identity.Passwords;
import io.vpsmanager.cloud.image.ImageFeature;
import io.vpsmanager.cloud.ip.IpFeature;
import io.vpsmanager.cloud.ip.IpPool;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.job.JobQueue;
import io.vpsmanager.cloud.job.JobScheduler;
import io.vpsmanager.cloud.login.LoginFeature;
import io.vpsmanager.cloud.login.LoginSteps;
import io.vpsmanager.cloud.login.LoginStore;
import io.vpsmanager.cloud.login.PasswordVault;
import io.vpsmanager.cloud.me.MeFeature;
import io.vpsmanager.cloud.model.ModelFeature;
import io.vpsmanager.cloud.monitoring.MonitoringFeature;
import io.vpsmanager.cloud.operator.CloudOperator;
import io.vpsmanager.cloud.operator.OrderCheck;
import io.vpsmanager.cloud.option.OptionFeature;
import io.vpsmanager.cloud.order.OrderRuleFeature;
import io.vpsmanager.cloud.power.PowerFeature;
import io.vpsmanager.cloud.rebuild.RebuildFeature;
import io.vpsmanager.cloud.reconcile.Reconciler;
import io.vpsmanager.cloud.remoteconsole.ConsoleFeature;
import io.vpsmanager.cloud.renewal.RenewalFeature;
import io.vpsmanager.cloud.retention.Retention;
import io.vpsmanager.cloud.secret.SealedText;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.settings.SettingsFeature;
import io.vpsmanager.cloud.snapshot.SnapshotFeature;
import io.vpsmanager.cloud.sshkey.SshKeyFeature;
import io.vpsmanager.cloud.status.StatusFeature;
import io.vpsmanager.cloud.status.StatusProbe;
import io.vpsmanager.cloud.task.FollowUpTasks;
import io.vpsmanager.cloud.task.TaskDefinitions;
import io.vpsmanager.cloud.task.TaskEngine;
import io.vpsmanager.cloud.task.TaskRunner;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.termination.TerminationFeature;
import io.vpsmanager.cloud.vps.OptionStore;
import io.vpsmanager.cloud.vps.VpsConditions;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.engine.fault.FaultPlan;
import java.util.List;

/** Our own cloud: the contract over a database and an engine, the operator's side of it, and its background work. */
public record Cloud(
        Apis apis,
        CloudOperator operator,
        CoreServices core,
        List<Feature> features,
        TaskEngine tasks,
        TaskRunner runner,
        Reconciler reconciler,
        JobScheduler work) {

    /** Assembles the cloud; it does no background work before {@link JobScheduler#start}. */
    public static Cloud of(CloudDatabase database, Engines engines, FaultPlan faults, CloudSettings settings) {
        CoreServices core = core(database, engines, settings);
        IdentityParts identity = identity(core);
        AccountGuard guard = new AccountGuard(identity, core.emails());
        ConsoleFeature consoles = ConsoleFeature.of(core, settings.vncPort());
        SnapshotFeature snapshots = SnapshotFeature.of(core);
        List<Feature> features = features(core, settings, identity, guard, consoles, snapshots);

        TaskDefinitions kinds = new TaskDefinitions(
                features.stream().flatMap(feature -> feature.tasks().stream()).toList());
        TaskEngine tasks = TaskEngine.of(database, settings.clock(), kinds, core.servers(), settings.tasks());
        TaskRunner runner = tasks.runner(engines, faults, succession(core, tasks));
        Reconciler reconciler = new Reconciler(database, engines, core.servers(), core.events());
        JobScheduler work = new JobScheduler(
                database,
                settings.clock(),
                tasks,
                core.events(),
                runner,
                reconciler,
                new EmailDispatcher(core.emails().store(), settings.clock(), settings.publicUrl(), settings.postman()),
                features.stream().flatMap(feature -> feature.jobs().stream()).toList(),
                settings.work());
        FeatureApis.Entrances entrances = new FeatureApis.Entrances(
                new CloudIdentity(identity, work::isPaused),
                new CloudIdempotency(database, settings.secrets(), settings.clock()),
                consoles.gate(work.tasks()),
                snapshots.urls());
        OrderCheck orders = new OrderCheck(settings.catalogue(), core.accounts(), settings.clock(), settings.ids());
        return new Cloud(
                new FeatureApis(core, work.tasks(), features, entrances),
                new CloudOperator(core, work.tasks(), identity, guard, orders),
                core,
                features,
                tasks,
                runner,
                reconciler,
                work);
    }

    /** Every noun, once. */
    private static List<Feature> features(
            CoreServices core,
            CloudSettings settings,
            IdentityParts identity,
            AccountGuard guard,
            ConsoleFeature consoles,
            SnapshotFeature snapshots) {
        LoginSteps logins =
                new LoginSteps(core, new PasswordVault(new LoginStore(core.database()), core.secrets(), core.clock()));
        AutomatedBackupFeature backups = AutomatedBackupFeature.of(logins);
        IpPool pool = new IpPool(core.database());
        pool.open(settings.catalogue());
        return List.of(
                new ApiKeyFeature(identity.keys()),
                backups,
                consoles,
                new DatacenterFeature(),
                new DeliveryFeature(logins, pool, snapshots.keeper(), backups.keeper()),
                new DiskFeature(),
                new HistoryFeature(
                        new Retention(core.database(), core.engines().all(), core.clock(), settings.retention())),
                new ImageFeature(),
                new IpFeature(core.catalogue(), pool, new IpStore(core.database()), settings.forward()),
                new LoginFeature(logins),
                new MeFeature(guard),
                new ModelFeature(),
                MonitoringFeature.of(core),
                new OptionFeature(),
                new OrderRuleFeature(core.catalogue(), pool),
                new PowerFeature(logins),
                new RebuildFeature(logins),
                new RenewalFeature(),
                new SettingsFeature(),
                snapshots,
                new SshKeyFeature(),
                new StatusFeature(new StatusProbe(core.engines())),
                TerminationFeature.of(core));
    }

    /** The one feature of this type. */
    public <F extends Feature> F feature(Class<F> type) {
        return features.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What accepts tasks. */
    public Tasks accepting() {
        return work.tasks();
    }

    private static CoreServices core(CloudDatabase database, Engines engines, CloudSettings settings) {
        AccountStore accounts = new AccountStore(database, settings.clock());
        Emails emails = new Emails(
                new EmailStore(database, settings.clock(), new SealedText(settings.secrets(), "email")),
                accounts,
                new JobQueue(database, settings.clock()),
                settings.publicUrl(),
                settings.postman().isPresent());
        emails.store().sealOld();
        return new CoreServices(
                database,
                engines,
                settings.clock(),
                settings.secrets(),
                settings.catalogue(),
                settings.publicUrl(),
                accounts,
                new EventLog(database, settings.clock()),
                emails,
                new VpsStore(database),
                new OptionStore(database),
                new VpsConditions(engines, settings.clock()));
    }

    private static IdentityParts identity(CoreServices core) {
        return new IdentityParts(
                core.database(),
                core.accounts(),
                KeyRing.of(core.database(), core.secrets(), core.clock()),
                new Passwords(),
                core.secrets(),
                core.events(),
                core.clock());
    }

    private static FollowUpTasks succession(CoreServices core, TaskEngine tasks) {
        return new FollowUpTasks(
                tasks,
                new Tasks(tasks, new JobQueue(core.database(), core.clock()), core.events()),
                core.events(),
                new FailureEmails(core.servers(), new ServiceStore(core.database()), core.emails()),
                core.conditions());
    }
}

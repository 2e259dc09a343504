package io.vpsmanager.web.world;

import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.EventViews;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpViews;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationViews;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.web.world.World.Read;
import java.util.List;
import java.util.Map;

/** What the console asks of the contract; the rest is not offered. */
final class WorldApis {

    /** Makes a noun for a caller. */
    interface Maker {
        Object make(World world, WorldIdentity identity, Caller caller);
    }

    static final Map<Class<?>, Maker> ALL = Map.ofEntries(
            Map.entry(ApplicationApi.class, (world, _, _) -> world.keys.applications()),
            Map.entry(AutomatedBackupApi.class, (world, _, _) -> world.backups),
            Map.entry(CredentialApi.class, (world, _, _) -> world.keys.credentials()),
            Map.entry(OAuth2ClientApi.class, (world, _, _) -> world.keys.clients()),
            Map.entry(DiskApi.class, (world, _, _) -> world.monitoring.disks()),
            Map.entry(IpApi.class, (world, _, _) -> world.ips),
            Map.entry(MeApi.class, (world, _, _) -> new WorldMe()),
            Map.entry(SnapshotApi.class, (world, _, _) -> new WorldSnapshots(world)),
            Map.entry(ConsoleApi.class, (world, _, _) -> new WorldConsoles(world)),
            Map.entry(PasswordApi.class, (world, _, _) -> new WorldLogins(world)),
            Map.entry(TerminationApi.class, (world, _, _) -> new WorldTerminations(world)),
            Map.entry(RebuildApi.class, (world, _, _) -> new WorldRebuilds(world)),
            Map.entry(SshKeyApi.class, (world, _, _) -> world.sshKeys),
            Map.entry(PowerApi.class, (world, _, _) -> new WorldPower(world)),
            Map.entry(ServiceApi.class, (world, _, _) -> service(world)),
            Map.entry(ImageApi.class, (_, _, _) -> image()),
            Map.entry(MonitoringApi.class, (world, _, _) -> world.monitoring),
            Map.entry(OptionApi.class, (world, _, _) -> option(world)),
            Map.entry(VpsApi.class, (world, _, _) -> world.settings),
            Map.entry(IpViews.class, (world, _, _) -> world.ips),
            Map.entry(MonitoringViews.class, (world, _, _) -> world.monitoring),
            Map.entry(BackupPlanApi.class, (world, _, _) -> world.backups),
            Map.entry(TerminationViews.class, (world, _, _) -> new WorldTerminations(world)),
            Map.entry(VpsViews.class, (world, _, _) -> new WorldVpsViews(world)),
            Map.entry(TaskViews.class, (world, _, _) -> new WorldTaskViews(world)),
            Map.entry(EventViews.class, (world, _, _) -> new WorldEventViews(world)),
            Map.entry(EmailViews.class, (world, _, _) -> WorldViews.emails(world)),
            Map.entry(LoginApi.class, (world, _, caller) -> WorldViews.logins(world, caller)),
            Map.entry(AccountSettingsApi.class, (_, identity, _) -> WorldViews.settings(identity)),
            Map.entry(AccountSecurity.class, WorldSecurity::of),
            Map.entry(KeyManager.class, (world, _, _) -> WorldViews.keys(world)));

    private WorldApis() {}

    private static ServiceApi service(World world) {
        return new ServiceApi() {
            @Override
            public Service get(ServiceName name) {
                world.read(Read.SERVICE, name);
                return Servers.service(world.get(name));
            }

            @Override
            public void update(ServiceName name, ServiceUpdate body) {
                if (!(body.renew() instanceof Change.Set<RenewUpdate>(RenewUpdate renew))
                        || !renew.deleteAtExpiration().equals(Change.set(false))) {
                    throw new UnsupportedOperationException("serviceInfos");
                }
                world.end(name, false);
            }
        };
    }

    private static ImageApi image() {
        return new ImageApi() {
            @Override
            public Template distribution(ServiceName name) {
                throw new UnsupportedOperationException("distribution");
            }

            @Override
            public Image current(ServiceName name) {
                return new Image("8a5f1c40-6f3a-4e0c-9a55-2f6de4a3c110", "Debian 12");
            }

            @Override
            public List<String> available(ServiceName name) {
                throw new UnsupportedOperationException("available");
            }

            @Override
            public List<Image> availableObjects(ServiceName name) {
                return WorldRebuilds.IMAGES;
            }

            @Override
            public List<Software> softwareObjects(ServiceName name) {
                throw new UnsupportedOperationException("software");
            }

            @Override
            public Image getAvailable(ServiceName name, String id) {
                throw new UnsupportedOperationException("available");
            }

            @Override
            public List<Long> software(ServiceName name) {
                throw new UnsupportedOperationException("software");
            }

            @Override
            public Software getSoftware(ServiceName name, long softwareId) {
                throw new UnsupportedOperationException("software");
            }
        };
    }

    private static OptionApi option(World world) {
        return new OptionApi() {
            @Override
            public List<VpsOption> active(ServiceName name) {
                world.read(Read.OPTIONS, name);
                return List.copyOf(world.get(name).condition().options());
            }

            @Override
            public List<VpsOption> list(ServiceName name) {
                return active(name);
            }

            @Override
            public List<Option> listObjects(ServiceName name) {
                throw new UnsupportedOperationException("option");
            }

            @Override
            public Option get(ServiceName name, VpsOption option) {
                throw new UnsupportedOperationException("option");
            }
        };
    }
}

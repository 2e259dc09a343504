package io.vpsmanager.console.world;

import io.vpsmanager.console.world.World.Read;
import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.console.ConsoleApi;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.identity.ApplicationApi;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.CredentialApi;
import io.vpsmanager.contract.identity.OAuth2ClientApi;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import java.util.List;

/** The v1 operations that the console uses; the others are not asked for. */
final class WorldOvh implements OvhApi {

    private final World world;

    WorldOvh(World world) {
        this.world = world;
    }

    @Override
    public ApplicationApi applications() {
        return world.keys.applications();
    }

    @Override
    public AutomatedBackupApi automatedBackups() {
        return world.backups;
    }

    @Override
    public CredentialApi credentials() {
        return world.keys.credentials();
    }

    @Override
    public OAuth2ClientApi clients() {
        return world.keys.clients();
    }

    @Override
    public AuthApi auth() {
        throw new UnsupportedOperationException("auth");
    }

    @Override
    public DatacenterApi datacenters() {
        throw new UnsupportedOperationException("datacenters");
    }

    @Override
    public DiskApi disks() {
        return world.monitoring.disks();
    }

    @Override
    public EmailApi emails() {
        throw new UnsupportedOperationException("emails");
    }

    @Override
    public IpApi ips() {
        return world.ips;
    }

    @Override
    public MeApi me() {
        return new WorldMe();
    }

    @Override
    public ModelApi models() {
        throw new UnsupportedOperationException("models");
    }

    @Override
    public SnapshotApi snapshots() {
        return new WorldSnapshots(world);
    }

    @Override
    public ConsoleApi consoles() {
        return new WorldConsoles(world);
    }

    @Override
    public PasswordApi passwords() {
        return new WorldLogins(world);
    }

    @Override
    public TerminationApi terminations() {
        return new WorldTerminations(world);
    }

    @Override
    public RebuildApi rebuilds() {
        return new WorldRebuilds(world);
    }

    @Override
    public SshKeyApi sshKeys() {
        return world.sshKeys;
    }

    @Override
    public StatusApi status() {
        throw new UnsupportedOperationException("status");
    }

    @Override
    public TemplateApi templates() {
        throw new UnsupportedOperationException("templates");
    }

    @Override
    public TaskApi tasks() {
        throw new UnsupportedOperationException("tasks");
    }

    @Override
    public PowerApi power() {
        return new WorldPower(world);
    }

    @Override
    public ServiceApi services() {
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

    @Override
    public ImageApi images() {
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

    @Override
    public MonitoringApi monitoring() {
        return world.monitoring;
    }

    @Override
    public OptionApi options() {
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
            public Option get(ServiceName name, VpsOption option) {
                throw new UnsupportedOperationException("option");
            }
        };
    }

    @Override
    public VpsApi vps() {
        return world.settings;
    }
}

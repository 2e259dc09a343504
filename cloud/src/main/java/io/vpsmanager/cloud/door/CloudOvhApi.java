package io.vpsmanager.cloud.door;

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
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;

/** The OVHcloud v1 operations of our own cloud, for one caller and one call. */
record CloudOvhApi(Access access) implements OvhApi {

    @Override
    public ApplicationApi applications() {
        return new ApplicationDoor(access);
    }

    @Override
    public AuthApi auth() {
        return new AuthDoor(access);
    }

    @Override
    public AutomatedBackupApi automatedBackups() {
        return new AutomatedBackupDoor(access);
    }

    @Override
    public OAuth2ClientApi clients() {
        return new ClientDoor(access);
    }

    @Override
    public CredentialApi credentials() {
        return new CredentialDoor(access);
    }

    @Override
    public ConsoleApi consoles() {
        return new ConsoleDoor(access);
    }

    @Override
    public DatacenterApi datacenters() {
        return new DatacenterDoor(access);
    }

    @Override
    public DiskApi disks() {
        return new DiskDoor(access);
    }

    @Override
    public EmailApi emails() {
        return new EmailDoor(access);
    }

    @Override
    public ImageApi images() {
        return new ImageDoor(access);
    }

    @Override
    public IpApi ips() {
        return new IpDoor(access);
    }

    @Override
    public MeApi me() {
        return new MeDoor(access);
    }

    @Override
    public ModelApi models() {
        return new ModelDoor(access);
    }

    @Override
    public MonitoringApi monitoring() {
        return new MonitoringDoor(access);
    }

    @Override
    public OptionApi options() {
        return new OptionDoor(access);
    }

    @Override
    public PasswordApi passwords() {
        return new PasswordDoor(access);
    }

    @Override
    public RebuildApi rebuilds() {
        return new RebuildDoor(access);
    }

    @Override
    public PowerApi power() {
        return new PowerDoor(access);
    }

    @Override
    public ServiceApi services() {
        return new ServiceDoor(access);
    }

    @Override
    public SnapshotApi snapshots() {
        return new SnapshotDoor(access);
    }

    @Override
    public SshKeyApi sshKeys() {
        return new SshKeyDoor(access);
    }

    @Override
    public StatusApi status() {
        return new StatusDoor(access);
    }

    @Override
    public TemplateApi templates() {
        return new TemplateDoor(access);
    }

    @Override
    public TaskApi tasks() {
        return new TaskDoor(access);
    }

    @Override
    public TerminationApi terminations() {
        return new TerminationDoor(access);
    }

    @Override
    public VpsApi vps() {
        return new VpsDoor(access);
    }
}

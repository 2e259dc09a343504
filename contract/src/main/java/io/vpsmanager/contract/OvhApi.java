package io.vpsmanager.contract;

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

/**
 * The OVHcloud v1 operations of a caller that are built, one annotated interface per noun.
 *
 * <p>The `api` module serves the return type of each method here, and nothing else: to build an operation is to declare it.
 */
public interface OvhApi {
    ApplicationApi applications();

    AuthApi auth();

    OAuth2ClientApi clients();

    AutomatedBackupApi automatedBackups();

    CredentialApi credentials();

    ConsoleApi consoles();

    DatacenterApi datacenters();

    DiskApi disks();

    EmailApi emails();

    ImageApi images();

    IpApi ips();

    MeApi me();

    ModelApi models();

    MonitoringApi monitoring();

    OptionApi options();

    PasswordApi passwords();

    PowerApi power();

    RebuildApi rebuilds();

    ServiceApi services();

    SnapshotApi snapshots();

    SshKeyApi sshKeys();

    StatusApi status();

    TaskApi tasks();

    TemplateApi templates();

    TerminationApi terminations();

    VpsApi vps();
}

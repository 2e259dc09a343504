package io.vpsmanager.api;

import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.console.ConsoleAccess;
import io.vpsmanager.contract.console.ConsoleApi;
import io.vpsmanager.contract.console.Vnc;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.ApplicationApi;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.AuthDetails;
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
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import java.util.List;

/** A cloud of one running server, which remembers what it was asked. */
record FakeOvh(Caller caller, FakeApis apis) implements OvhApi {

    @Override
    public ApplicationApi applications() {
        return FakeKeys.applications(apis);
    }

    @Override
    public AutomatedBackupApi automatedBackups() {
        return new FakeBackups(apis);
    }

    @Override
    public OAuth2ClientApi clients() {
        return FakeKeys.clients(apis);
    }

    @Override
    public CredentialApi credentials() {
        return FakeKeys.credentials(apis);
    }

    @Override
    public AuthApi auth() {
        return new AuthApi() {
            @Override
            public ApiCredential currentCredential() {
                return Samples.credential();
            }

            @Override
            public AuthDetails details() {
                List<AccessRule> rules = caller instanceof Caller.Program program ? program.rules() : List.of();
                return new AuthDetails(caller.account(), rules, null, List.of(), "consumerKey", null, null);
            }

            @Override
            public void logout() {
                apis.updates.add("logout");
            }
        };
    }

    @Override
    public DatacenterApi datacenters() {
        return FakeNetwork.datacenters();
    }

    @Override
    public DiskApi disks() {
        return FakeVps.disks();
    }

    @Override
    public EmailApi emails() {
        return FakeNouns.emails();
    }

    @Override
    public ImageApi images() {
        return FakeImages.images();
    }

    @Override
    public IpApi ips() {
        return FakeNetwork.ips(apis);
    }

    @Override
    public MeApi me() {
        return FakeNouns.me(apis);
    }

    @Override
    public ModelApi models() {
        return FakeNouns.models();
    }

    @Override
    public ConsoleApi consoles() {
        return new ConsoleApi() {
            @Override
            public String getUrl(ServiceName serviceName) {
                return "https://vps.example.com/console#secret";
            }

            @Override
            public Vnc open(ServiceName serviceName, ConsoleAccess body) {
                return new Vnc("vps.example.com", 443, "password");
            }
        };
    }

    @Override
    public PasswordApi passwords() {
        return _ -> Samples.task(new TaskId(21));
    }

    @Override
    public RebuildApi rebuilds() {
        return (_, body) -> {
            apis.updates.add(body);
            return Samples.task(new TaskId(22));
        };
    }

    @Override
    public TerminationApi terminations() {
        return new TerminationApi() {
            @Override
            public String ask(ServiceName serviceName) {
                return "A \"mail\" was sent";
            }

            @Override
            public String confirm(ServiceName serviceName, Confirmation body) {
                apis.updates.add(body);
                return "It ends";
            }
        };
    }

    @Override
    public SnapshotApi snapshots() {
        return FakeVps.snapshots(apis);
    }

    @Override
    public SshKeyApi sshKeys() {
        return FakeNouns.sshKeys(apis);
    }

    @Override
    public StatusApi status() {
        return _ -> FakeNouns.status();
    }

    @Override
    public TemplateApi templates() {
        return FakeImages.templates();
    }

    @Override
    public MonitoringApi monitoring() {
        return FakeVps.monitoring();
    }

    @Override
    public OptionApi options() {
        return FakeVps.options();
    }

    @Override
    public PowerApi power() {
        return FakeVps.power(apis);
    }

    @Override
    public ServiceApi services() {
        return FakeNouns.services(apis);
    }

    @Override
    public TaskApi tasks() {
        return FakeVps.tasks(apis);
    }

    @Override
    public VpsApi vps() {
        return FakeVps.vps(apis);
    }
}

package io.vpsmanager.api;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.AuthDetails;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.rebuild.RebuildApi;
import io.vpsmanager.contract.remoteconsole.ConsoleAccess;
import io.vpsmanager.contract.remoteconsole.ConsoleApi;
import io.vpsmanager.contract.remoteconsole.Vnc;
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
import java.util.Map;
import java.util.function.BiFunction;

/** The nouns of a cloud of one running server, which remembers what it was asked. */
final class FakeOffers {

    /** What makes each for a caller. */
    static final Map<Class<?>, BiFunction<FakeApis, Caller, Object>> ALL = Map.ofEntries(
            Map.entry(ApplicationApi.class, (apis, _) -> FakeKeys.applications(apis)),
            Map.entry(AutomatedBackupApi.class, (apis, _) -> new FakeBackups(apis)),
            Map.entry(OAuth2ClientApi.class, (apis, _) -> FakeKeys.clients(apis)),
            Map.entry(CredentialApi.class, (apis, _) -> FakeKeys.credentials(apis)),
            Map.entry(AuthApi.class, FakeOffers::auth),
            Map.entry(DatacenterApi.class, (apis, _) -> FakeNetwork.datacenters()),
            Map.entry(DiskApi.class, (apis, _) -> FakeVps.disks()),
            Map.entry(EmailApi.class, (apis, _) -> FakeNouns.emails()),
            Map.entry(ImageApi.class, (apis, _) -> FakeImages.images()),
            Map.entry(IpApi.class, (apis, _) -> FakeNetwork.ips(apis)),
            Map.entry(MeApi.class, (apis, _) -> FakeNouns.me(apis)),
            Map.entry(ModelApi.class, (apis, _) -> FakeNouns.models()),
            Map.entry(ConsoleApi.class, FakeOffers::console),
            Map.entry(PasswordApi.class, (apis, _) -> (PasswordApi) _ -> Samples.task(new TaskId(21))),
            Map.entry(RebuildApi.class, (apis, _) -> (RebuildApi) (_, body) -> {
                apis.updates.add(body);
                return Samples.task(new TaskId(22));
            }),
            Map.entry(TerminationApi.class, FakeOffers::termination),
            Map.entry(SnapshotApi.class, (apis, _) -> FakeVps.snapshots(apis)),
            Map.entry(SshKeyApi.class, (apis, _) -> FakeNouns.sshKeys(apis)),
            Map.entry(StatusApi.class, (apis, _) -> (StatusApi) _ -> FakeNouns.status()),
            Map.entry(TemplateApi.class, (apis, _) -> FakeImages.templates()),
            Map.entry(MonitoringApi.class, (apis, _) -> FakeVps.monitoring()),
            Map.entry(OptionApi.class, (apis, _) -> FakeVps.options()),
            Map.entry(PowerApi.class, (apis, _) -> FakeVps.power(apis)),
            Map.entry(ServiceApi.class, (apis, _) -> FakeNouns.services(apis)),
            Map.entry(TaskApi.class, (apis, _) -> FakeVps.tasks(apis)),
            Map.entry(VpsApi.class, (apis, _) -> FakeVps.vps(apis)));

    private FakeOffers() {}

    private static AuthApi auth(FakeApis apis, Caller caller) {
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

    private static ConsoleApi console(FakeApis apis, Caller caller) {
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

    private static TerminationApi termination(FakeApis apis, Caller caller) {
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
}

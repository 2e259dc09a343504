package io.vpsmanager.api;

import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.datacenter.Country;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.ApplicationApi;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.AuthDetails;
import io.vpsmanager.contract.identity.CredentialApi;
import io.vpsmanager.contract.identity.OAuth2ClientApi;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.Vps;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsBillingVersion;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cloud of one running server, which remembers what it was asked. */
record FakeOvh(Caller caller, FakeApis apis) implements OvhApi {

    @Override
    public ApplicationApi applications() {
        return FakeKeys.applications(apis);
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
        return new DatacenterApi() {
            @Override
            public List<String> list(io.vpsmanager.contract.me.@Nullable Country country) {
                return country == null ? List.of("GRA", "WAW") : List.of(country.wire());
            }

            @Override
            public Datacenter get(ServiceName serviceName) {
                return new Datacenter(Country.FR, "Gravelines", "GRA");
            }
        };
    }

    @Override
    public DiskApi disks() {
        return new DiskApi() {
            @Override
            public List<Long> list(ServiceName serviceName) {
                return List.of(7L);
            }

            @Override
            public Disk get(ServiceName serviceName, long id) {
                return Samples.disk(serviceName, id);
            }
        };
    }

    @Override
    public ImageApi images() {
        return new ImageApi() {
            @Override
            public Template distribution(ServiceName serviceName) {
                return new Template(List.of("fr"), 64, "debian13", 5, "en", "Debian 13");
            }

            @Override
            public Image current(ServiceName serviceName) {
                return new Image("5f0e6a91-0000-4000-8000-000000000001", "Debian 13");
            }

            @Override
            public List<String> available(ServiceName serviceName) {
                return List.of(current(serviceName).id());
            }

            @Override
            public Image getAvailable(ServiceName serviceName, String id) {
                return current(serviceName);
            }

            @Override
            public List<Long> software(ServiceName serviceName) {
                return List.of();
            }

            @Override
            public Software getSoftware(ServiceName serviceName, long softwareId) {
                return FakeNouns.SOFTWARE;
            }
        };
    }

    @Override
    public IpApi ips() {
        return new IpApi() {
            @Override
            public List<String> list(ServiceName serviceName) {
                return List.of("192.0.2.7", "2001:db8::7");
            }

            @Override
            public Ip get(ServiceName serviceName, String ipAddress) {
                return Samples.ip(ipAddress);
            }

            @Override
            public void update(ServiceName serviceName, String ipAddress, IpUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public void remove(ServiceName serviceName, String ipAddress) {
                apis.updates.add(ipAddress);
            }

            @Override
            public List<Ip.Geolocation> countries(ServiceName serviceName) {
                return List.of(Ip.Geolocation.FR);
            }
        };
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
    public OrderRuleApi orderRules() {
        return FakeNouns.orderRules();
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
        return FakeNouns.templates();
    }

    @Override
    public OptionApi options() {
        return new OptionApi() {
            @Override
            public List<VpsOption> active(ServiceName serviceName) {
                return List.of(VpsOption.SNAPSHOT);
            }

            @Override
            public List<VpsOption> list(ServiceName serviceName) {
                return List.of(VpsOption.SNAPSHOT, VpsOption.ADDITIONAL_DISK);
            }

            @Override
            public Option get(ServiceName serviceName, VpsOption option) {
                return new Option(option, Option.State.SUBSCRIBED);
            }
        };
    }

    /** Reboot works; start and stop fail in the ways a change can. */
    @Override
    public PowerApi power() {
        return new PowerApi() {
            @Override
            public Task reboot(ServiceName serviceName) {
                apis.reboots.incrementAndGet();
                return Samples.task(new TaskId(17));
            }

            @Override
            public Task start(ServiceName serviceName) {
                throw ContractException.refused(Refusal.ALREADY_RUNNING);
            }

            @Override
            public Task stop(ServiceName serviceName) {
                throw ContractException.refused(Refusal.SERVICE_EXPIRED);
            }
        };
    }

    @Override
    public ServiceApi services() {
        return FakeNouns.services(apis);
    }

    @Override
    public TaskApi tasks() {
        return new TaskApi() {
            @Override
            public List<TaskId> list(ServiceName serviceName, @Nullable TaskState state, @Nullable TaskType type) {
                apis.filters.add(state + " " + type);
                return List.of(new TaskId(17));
            }

            @Override
            public Task get(ServiceName serviceName, TaskId id) {
                return Samples.task(id);
            }
        };
    }

    @Override
    public VpsApi vps() {
        return new VpsApi() {
            @Override
            public List<ServiceName> list() {
                return List.of(Samples.NAME);
            }

            @Override
            public Vps get(ServiceName serviceName) {
                return switch (serviceName.value()) {
                    case "broken" -> throw new IllegalStateException("a secret of the database");
                    case "unreachable" ->
                        throw ContractException.unavailable(
                                "The engine cannot be reached", new RuntimeException("secret"));
                    default -> Samples.vps(apis.get(serviceName));
                };
            }

            @Override
            public void update(ServiceName serviceName, VpsUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public VpsBillingVersion version(ServiceName serviceName) {
                return new VpsBillingVersion(2);
            }
        };
    }
}

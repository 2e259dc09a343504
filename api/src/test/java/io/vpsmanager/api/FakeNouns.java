package io.vpsmanager.api;

import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Nichandle;
import io.vpsmanager.contract.me.NichandleUpdate;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.order.OfferedDatacenters;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.order.OsChoices;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.status.ServiceStatus;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns of the fake cloud that only read and remember. */
final class FakeNouns {

    private FakeNouns() {}

    static MeApi me(FakeApis apis) {
        return new MeApi() {
            @Override
            public Nichandle get() {
                return Samples.nichandle();
            }

            @Override
            public void update(NichandleUpdate body) {
                apis.updates.add(body);
            }
        };
    }

    static ModelApi models() {
        return new ModelApi() {
            @Override
            public List<Model> list(ServiceName serviceName) {
                return List.of(Samples.model());
            }

            @Override
            public List<Model> availableUpgrade(ServiceName serviceName) {
                return list(serviceName);
            }
        };
    }

    static ServiceApi services(FakeApis apis) {
        return new ServiceApi() {
            @Override
            public Service get(ServiceName serviceName) {
                return Samples.service(serviceName);
            }

            @Override
            public void update(ServiceName serviceName, ServiceUpdate body) {
                apis.updates.add(body);
            }
        };
    }

    static SshKeyApi sshKeys(FakeApis apis) {
        return new SshKeyApi() {
            @Override
            public List<SshKey> listObjects() {
                return List.of(get("laptop"));
            }

            @Override
            public List<String> list() {
                return List.of("laptop");
            }

            @Override
            public SshKey get(String keyName) {
                return new SshKey("ssh-ed25519 AAAA", keyName);
            }

            @Override
            public void add(NewSshKey body) {
                apis.updates.add(body);
            }

            @Override
            public void remove(String keyName) {
                apis.updates.add(keyName);
            }
        };
    }

    static EmailApi emails() {
        return new EmailApi() {
            @Override
            public List<Email> listObjects() {
                return List.of(get(new EmailId(6)));
            }

            @Override
            public List<EmailId> list() {
                return List.of(new EmailId(6));
            }

            @Override
            public Email get(EmailId id) {
                return new Email("Hello", Samples.MOMENT, id, "A mail");
            }
        };
    }

    static ServiceStatus status() {
        ServiceStatus.Service service = new ServiceStatus.Service(22, ServiceStatus.State.UP);
        return new ServiceStatus(service, service, service, ServiceStatus.State.DOWN, service, service, null);
    }

    static OrderRuleApi orderRules() {
        return new OrderRuleApi() {
            @Override
            public OfferedDatacenters datacenters(@Nullable String os, Subsidiary ovhSubsidiary, String planCode) {
                return new OfferedDatacenters(List.of(new OfferedDatacenters.Offered(
                        "GRA",
                        "GRA",
                        0,
                        OfferedDatacenters.Status.OUT_OF_STOCK,
                        OfferedDatacenters.Status.OUT_OF_STOCK,
                        OfferedDatacenters.Status.OUT_OF_STOCK)));
            }

            @Override
            public OsChoices osChoices(String datacenter, String os) {
                return new OsChoices(List.of(new OsChoices.Choice(os, OsChoices.Status.CHECKED_BY_DEFAULT)));
            }
        };
    }
}

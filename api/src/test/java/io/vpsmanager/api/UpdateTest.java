package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.me.NichandleUpdate;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.value.Change;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Bodies of many fields, of fields inside fields, and of fields that must be there. */
class UpdateTest extends HttpTest {

    @Autowired
    UpdateTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void anObjectInsideIsChangedInPart() {
        assertThat(client.put(VPS + "/serviceInfos", "{\"renew\": {\"automatic\": false, \"period\": null}}")
                        .status())
                .isEqualTo(200);
        assertThat(client.put(VPS + "/serviceInfos", "{\"renew\": null}").status())
                .isEqualTo(200);
        assertThat(client.put(VPS + "/serviceInfos", "{}").status()).isEqualTo(200);

        assertThat(apis.updates)
                .containsExactly(
                        new ServiceUpdate(Change.set(new RenewUpdate(
                                Change.set(false), Change.keep(), Change.keep(), Change.keep(), Change.clear()))),
                        new ServiceUpdate(Change.clear()),
                        new ServiceUpdate(Change.keep()));
    }

    @Test
    void aWholeServiceAndAWholeAccountCanBeSentBack() {
        String service = client.get(VPS + "/serviceInfos").json().toString();
        String me = client.get("/1.0/me").json().toString();

        assertThat(client.put(VPS + "/serviceInfos", service).status()).isEqualTo(200);
        assertThat(client.put("/1.0/me", me).status()).isEqualTo(200);
    }

    @Test
    void anAccountsFieldsAreKeptClearedOrSet() {
        assertThat(client.put("/1.0/me", "{\"city\": \"Lille\", \"phone\": null, \"language\": \"fr_FR\"}")
                        .status())
                .isEqualTo(200);

        assertThat(apis.updates)
                .singleElement(InstanceOfAssertFactories.type(NichandleUpdate.class))
                .satisfies(update -> {
                    assertThat(update.city()).isEqualTo(Change.set("Lille"));
                    assertThat(update.phone()).isEqualTo(Change.clear());
                    assertThat(update.zip()).isEqualTo(Change.keep());
                    assertThat(update.language()).isEqualTo(Change.set(io.vpsmanager.contract.me.Language.FR_FR));
                });
        assertThat(client.put("/1.0/me", "{\"country\": null}").status()).isEqualTo(200);
    }

    @Test
    void aKeyNeedsBothItsFields() {
        assertThat(client.call("POST", "/1.0/me/sshKey", "{\"keyName\": \"laptop\"}")
                        .message())
                .contains("'key' is missing");
        assertThat(client.call("POST", "/1.0/me/sshKey", "{\"keyName\": \"laptop\", \"key\": null}")
                        .message())
                .contains("'key' is missing");
        assertThat(client.call("POST", "/1.0/me/sshKey", "{\"keyName\": \"laptop\", \"key\": \"ssh-rsa AAAA\"}")
                        .status())
                .isEqualTo(200);
        assertThat(apis.updates).containsExactly(new NewSshKey("ssh-rsa AAAA", "laptop"));
    }

    @Test
    void aRequiredQueryParameterIsAskedFor() {
        assertThat(client.get("/1.0/vps/order/rule/datacenter?ovhSubsidiary=FR").message())
                .contains("'planCode' is missing");
        assertThat(client.get("/1.0/vps/order/rule/datacenter?ovhSubsidiary=ZZ&planCode=x")
                        .message())
                .contains("'ovhSubsidiary' must be one of");
        assertThat(client.get("/1.0/vps/order/rule/datacenter?ovhSubsidiary=FR&planCode=x&planCode=y")
                        .message())
                .contains("'planCode' is there twice");
        assertThat(client.get("/1.0/vps/order/rule/datacenter?ovhSubsidiary=FR&planCode=x")
                        .json()
                        .get("datacenters")
                        .get(0)
                        .get("status")
                        .asString())
                .isEqualTo("out-of-stock");
    }
}

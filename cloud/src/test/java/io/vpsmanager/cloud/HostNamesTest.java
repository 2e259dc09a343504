package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Host names with letters of other alphabets, wherever a customer gives one. */
class HostNamesTest {

    @Test
    void aReverseNameIsKeptAsNameServersKnowIt() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        ServiceName name = world.running();
        String ip = world.api(IpApi.class, CloudWorld.ALICE).list(name).getFirst();
        reverse(world, name, ip, " Müller.example.com ");
        assertThat(world.api(IpApi.class, CloudWorld.ALICE).get(name, ip).reverse())
                .isEqualTo("xn--mller-kva.example.com");

        int events = world.events(name).size();
        reverse(world, name, ip, "xn--mller-kva.example.com");
        reverse(world, name, ip, "müller.example.com");
        assertThat(world.events(name)).hasSize(events);

        for (String wrong : List.of("xn--a.example.com", "mül ler.example.com", "a\u202eb.example.com", "müller")) {
            assertThatExceptionOfType(ContractException.class)
                    .as(wrong)
                    .isThrownBy(() -> reverse(world, name, ip, wrong))
                    .withMessageContaining("reverse must be a full host name")
                    .satisfies(refusal -> assertThat(refusal.field()).contains("reverse"));
        }
    }

    @Test
    void soIsTheHostThatAnApplicationIsCalledBackAt() {
        CloudWorld world = CloudWorld.on(TestDatabase.H2);
        String id = client(world, "https://müller.example:8443/zurück?a=%C3%A9").clientId();
        assertThat(world.api(OAuth2ClientApi.class, CloudWorld.ALICE).get(id).callbackUrls())
                .containsExactly("https://xn--mller-kva.example:8443/zur%C3%BCck?a=%C3%A9");
        for (String wrong :
                List.of("https://m\u202eller.example/", "https://Alice@müller.example/", "https://ü..example/")) {
            assertThatExceptionOfType(ContractException.class)
                    .as(wrong)
                    .isThrownBy(() -> client(world, wrong))
                    .satisfies(refusal -> assertThat(refusal.field()).contains("callbackUrls"));
        }
    }

    private static OAuth2ClientSecret client(CloudWorld world, String callback) {
        return world.api(OAuth2ClientApi.class, CloudWorld.ALICE)
                .create(new OAuth2ClientRequest(
                        Change.set(List.of(callback)),
                        Change.set("Nightly"),
                        Change.set(OAuth2Client.Flow.AUTHORIZATION_CODE),
                        Change.set("Backups")));
    }

    private static void reverse(CloudWorld world, ServiceName name, String ip, String reverse) {
        world.api(IpApi.class, CloudWorld.ALICE).update(name, ip, new IpUpdate(Change.set(reverse)));
    }
}

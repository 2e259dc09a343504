package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.KeyCalls.HOME;
import static io.vpsmanager.cloud.KeyCalls.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2Client.Flow;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.OAuth2ClientUpdate;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an OAuth2 client must and may be given, and how long its tokens are good. */
class ClientEdgeTest {

    private static final String BACK = "https://app.example.com/back";
    private static final Change<String> NAME = Change.set("Backups");
    private static final Change<String> TEXT = Change.set("Copies everything");
    private static final Change<Flow> PROGRAM = Change.set(Flow.CLIENT_CREDENTIALS);

    private final Meanwhile meanwhile = new Meanwhile();
    private final CloudWorld world = CloudWorld.on(meanwhile.of(TestDatabase.H2.open()));
    private final OAuth2ClientApi clients = world.api(OAuth2ClientApi.class, CloudWorld.ALICE);

    @Test
    void aClientNeedsANameADescriptionAndAFlow() {
        for (OAuth2ClientRequest incomplete : List.of(
                new OAuth2ClientRequest(Change.keep(), TEXT, PROGRAM, Change.keep()),
                new OAuth2ClientRequest(Change.keep(), Change.keep(), PROGRAM, NAME),
                new OAuth2ClientRequest(Change.keep(), TEXT, Change.keep(), NAME))) {
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> clients.create(incomplete));
        }
        assertThat(clients.list()).isEmpty();
    }

    @Test
    void aClientThatComesBackNeedsOneToTenAddresses() {
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> create(Change.keep(), Flow.AUTHORIZATION_CODE));
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> create(back(0), Flow.AUTHORIZATION_CODE));
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> create(back(11), Flow.AUTHORIZATION_CODE));
        String id = create(back(10), Flow.AUTHORIZATION_CODE).clientId();
        assertThat(clients.get(id).callbackUrls()).hasSize(10);
        clients.update(id, new OAuth2ClientUpdate(back(1), Change.keep(), Change.set("Restores")));
        OAuth2Client changed = clients.get(id);
        assertThat(changed.callbackUrls()).containsExactly(BACK);
        assertThat(changed.name()).isEqualTo("Restores");
        assertThat(changed.description()).isEqualTo("Copies everything");
        assertRefused(
                ErrorCode.INVALID_ARGUMENT,
                () -> clients.update(id, new OAuth2ClientUpdate(back(0), Change.keep(), Change.keep())));
        String program = create(back(1), Flow.CLIENT_CREDENTIALS).clientId();
        clients.update(program, new OAuth2ClientUpdate(Change.clear(), Change.keep(), Change.keep()));
        assertThat(clients.get(program).callbackUrls()).isNull();
    }

    @Test
    void aTokenIsGoodForAnHourUnlessItsClientEndsBefore() {
        OAuth2ClientSecret client = create(Change.keep(), Flow.CLIENT_CREDENTIALS);
        KeyManager keys = world.api(KeyManager.class, CloudWorld.ALICE);
        keys.setClientEnd(client.clientId(), Optional.of(world.clock.instant().plus(Duration.ofHours(2))));
        assertThat(issue(client).validity()).isEqualTo(Duration.ofHours(1));
        keys.setClientEnd(client.clientId(), Optional.of(world.clock.instant().plus(Duration.ofSeconds(1))));
        assertThat(issue(client).validity()).isEqualTo(Duration.ofSeconds(1));
        assertRefused(
                ErrorCode.INVALID_ARGUMENT,
                () -> keys.setClientEnd(client.clientId(), Optional.of(world.clock.instant())));
    }

    @Test
    void aTokenThatIsOverIsForgottenWithTheNext() {
        OAuth2ClientSecret client = create(Change.keep(), Flow.CLIENT_CREDENTIALS);
        issue(client);
        world.clock.turn(Duration.ofHours(1));
        issue(client);
        assertThat(world.rows("oauth2_token")).isEqualTo(1);
    }

    @Test
    void aClientThatIsDeletedMeanwhileGetsNoToken() {
        OAuth2ClientSecret client = create(Change.keep(), Flow.CLIENT_CREDENTIALS);
        meanwhile.before("INSERT INTO oauth2_token", () -> clients.delete(client.clientId()));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> issue(client));
        assertThat(meanwhile.isOver()).isTrue();
    }

    private static Change<List<String>> back(int count) {
        return Change.set(Collections.nCopies(count, BACK));
    }

    private OAuth2ClientSecret create(Change<List<String>> back, Flow flow) {
        return clients.create(new OAuth2ClientRequest(back, TEXT, Change.set(flow), NAME));
    }

    private IssuedToken issue(OAuth2ClientSecret client) {
        return KeyCalls.identity(world).issueToken(client.clientId(), client.clientSecret(), HOME);
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.IssuedToken;
import io.vpsmanager.contract.identity.OAuth2Client;
import io.vpsmanager.contract.identity.OAuth2ClientRequest;
import io.vpsmanager.contract.identity.OAuth2ClientSecret;
import io.vpsmanager.contract.identity.OAuth2ClientUpdate;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OAuth2 clients and their bearer tokens. */
class ClientsTest {

    @ParameterizedTest
    @EnumSource
    void aClientGetsTokensUntilItIsDeleted(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        OAuth2ClientSecret client = create(world, OAuth2Client.Flow.CLIENT_CREDENTIALS);
        assertThat(client.toString()).doesNotContain(client.clientSecret());

        IssuedToken token = identity.issueToken(client.clientId(), client.clientSecret());
        assertThat(token.toString()).doesNotContain(token.token());
        Caller.Client caller = identity.authenticate(token.token());
        assertThat(caller.account()).isEqualTo(CloudWorld.ALICE);
        assertThat(caller.mayCall("DELETE", "/anything")).isTrue();
        assertThat(world.cloud
                        .apis()
                        .ovh(caller, world.context())
                        .auth()
                        .details()
                        .method())
                .isEqualTo("oauth2");
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.issueToken(client.clientId(), "wrong"));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.issueToken("nobody", client.clientSecret()));

        world.as(CloudWorld.ALICE).clients().delete(client.clientId());
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(token.token()));
        assertRefused(
                ErrorCode.INVALID_CREDENTIAL, () -> identity.issueToken(client.clientId(), client.clientSecret()));
        assertThat(world.as(CloudWorld.ALICE).clients().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aClientCanDoWhatTheKeyCouldThatMadeIt(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        List<AccessRule> rules = List.of(
                new AccessRule(AccessRule.Method.POST, "/me/api/oauth2/client"),
                new AccessRule(AccessRule.Method.GET, "/vps/*"));
        OAuth2ClientSecret narrow = create(world, new Caller.Program(CloudWorld.ALICE, 1, 1, rules));

        Caller.Client caller = identity.authenticate(token(identity, narrow));
        assertThat(caller.rules()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(caller.mayCall("GET", "/vps/vps-1")).isTrue();
        assertThat(caller.mayCall("POST", "/vps/vps-1/reboot")).isFalse();
        assertThat(caller.mayCall("GET", "/me")).isFalse();
        // Nor can one that it makes in turn.
        assertThat(identity.authenticate(token(identity, create(world, caller))).mayCall("GET", "/me"))
                .isFalse();
    }

    private static String token(Identity identity, OAuth2ClientSecret client) {
        return identity.issueToken(client.clientId(), client.clientSecret()).token();
    }

    private static OAuth2ClientSecret create(CloudWorld world, Caller maker) {
        return world.cloud
                .apis()
                .ovh(maker, world.context())
                .clients()
                .create(new OAuth2ClientRequest(
                        Change.keep(),
                        Change.set("Nightly"),
                        Change.set(OAuth2Client.Flow.CLIENT_CREDENTIALS),
                        Change.set("Backups")));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenLastsAnHourOrUntilItsLogout(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        OAuth2ClientSecret client = create(world, OAuth2Client.Flow.CLIENT_CREDENTIALS);
        String left =
                identity.issueToken(client.clientId(), client.clientSecret()).token();
        String over =
                identity.issueToken(client.clientId(), client.clientSecret()).token();

        world.cloud
                .apis()
                .ovh(identity.authenticate(left), world.context())
                .auth()
                .logout();
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(left));
        world.clock.turn(Duration.ofMinutes(59));
        assertThat(identity.authenticate(over).clientId()).isEqualTo(client.clientId());
        world.clock.turn(Duration.ofMinutes(1));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(over));
    }

    @ParameterizedTest
    @EnumSource
    void theOtherFlowIsKeptButGetsNoToken(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        OAuth2ClientSecret client = create(world, OAuth2Client.Flow.AUTHORIZATION_CODE);

        assertRefused(
                ErrorCode.FORBIDDEN,
                () -> world.cloud.apis().identity().issueToken(client.clientId(), client.clientSecret()));
    }

    @ParameterizedTest
    @EnumSource
    void aClientIsReadAndChangedByItsAccountOnly(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        String id = create(world, OAuth2Client.Flow.AUTHORIZATION_CODE).clientId();
        OAuth2ClientUpdate update = new OAuth2ClientUpdate(Change.keep(), Change.set("Restores"), Change.keep());

        assertRefused(
                ErrorCode.NOT_FOUND, () -> world.as(CloudWorld.BOB).clients().get(id));
        assertRefused(
                ErrorCode.NOT_FOUND, () -> world.as(CloudWorld.BOB).clients().update(id, update));
        assertRefused(
                ErrorCode.NOT_FOUND, () -> world.as(CloudWorld.BOB).clients().delete(id));
        world.as(CloudWorld.ALICE).clients().update(id, update);
        OAuth2Client read = world.as(CloudWorld.ALICE).clients().get(id);
        assertThat(read.name()).isEqualTo("Backups");
        assertThat(read.description()).isEqualTo("Restores");
        assertThat(read.callbackUrls()).containsExactly("https://app.example.com/back");
        assertThat(read.identity()).isEqualTo("urn:v1:eu:identity:credential:" + CloudWorld.ALICE + "/oauth2-" + id);
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.as(CloudWorld.ALICE)
                .clients()
                .update(id, new OAuth2ClientUpdate(Change.clear(), Change.keep(), Change.keep())));
    }

    private static OAuth2ClientSecret create(CloudWorld world, OAuth2Client.Flow flow) {
        return world.as(CloudWorld.ALICE)
                .clients()
                .create(new OAuth2ClientRequest(
                        Change.set(List.of("https://app.example.com/back")),
                        Change.set("Copies everything"),
                        Change.set(flow),
                        Change.set("Backups")));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

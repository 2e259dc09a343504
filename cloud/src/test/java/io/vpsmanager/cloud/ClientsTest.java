package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.IssuedToken;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.OAuth2ClientUpdate;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OAuth2 clients and their bearer tokens. */
class ClientsTest {

    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.7";

    @ParameterizedTest
    @EnumSource
    void aClientGetsTokensUntilItIsDeleted(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        OAuth2ClientSecret client = create(world, OAuth2Client.Flow.CLIENT_CREDENTIALS);
        assertThat(client.toString()).doesNotContain(client.clientSecret());

        IssuedToken token = identity.issueToken(client.clientId(), client.clientSecret(), HERE);
        assertThat(token.toString()).doesNotContain(token.token());
        Caller.Client caller = identity.authenticate(token.token(), HERE);
        assertThat(caller.account()).isEqualTo(CloudWorld.ALICE);
        assertThat(caller.mayCall("DELETE", "/anything")).isTrue();
        assertThat(world.cloud
                        .apis()
                        .of(AuthApi.class, caller, world.context())
                        .details()
                        .method())
                .isEqualTo("oauth2");
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.issueToken(client.clientId(), "wrong", HERE));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.issueToken("nobody", client.clientSecret(), HERE));

        world.api(OAuth2ClientApi.class, CloudWorld.ALICE).delete(client.clientId());
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(token.token(), HERE));
        assertRefused(
                ErrorCode.INVALID_CREDENTIAL,
                () -> identity.issueToken(client.clientId(), client.clientSecret(), HERE));
        assertThat(world.api(OAuth2ClientApi.class, CloudWorld.ALICE).list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aClientCanDoWhatTheKeyCouldThatMadeIt(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        List<AccessRule> rules = List.of(
                new AccessRule(AccessRule.Method.POST, "/me/api/oauth2/client"),
                new AccessRule(AccessRule.Method.GET, "/vps/*"));
        OAuth2ClientSecret narrow = create(world, key(world, rules));

        Caller.Client caller = identity.authenticate(token(identity, narrow), HERE);
        assertThat(caller.rules()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(caller.mayCall("GET", "/vps/vps-1")).isTrue();
        assertThat(caller.mayCall("POST", "/vps/vps-1/reboot")).isFalse();
        assertThat(caller.mayCall("GET", "/me")).isFalse();
        // Nor can one that it makes in turn.
        assertThat(identity.authenticate(token(identity, create(world, caller)), HERE)
                        .mayCall("GET", "/me"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aClientIsUsedFromWhereTheKeyCouldBeThatMadeIt(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        OAuth2ClientSecret bound = create(world, key(world, AccessRule.EVERYTHING, HERE + "/32"));

        assertRefused(
                ErrorCode.NOT_GRANTED_CALL,
                () -> identity.issueToken(bound.clientId(), bound.clientSecret(), ELSEWHERE));
        String token = token(identity, bound);
        assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> identity.authenticate(token, ELSEWHERE));
        Caller.Client caller = identity.authenticate(token, HERE);
        assertThat(world.api(KeyManager.class, CloudWorld.ALICE).listClients())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.allowedIPs()).containsExactly(HERE + "/32");
                    assertThat(shown.rules()).containsExactlyElementsOf(AccessRule.EVERYTHING);
                });
        // Nor does one that it makes in turn.
        String second = token(identity, create(world, caller));
        assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> identity.authenticate(second, ELSEWHERE));
    }

    @ParameterizedTest
    @EnumSource
    void aClientEndsWhenItIsToldTo(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        OAuth2ClientSecret client = create(world, OAuth2Client.Flow.CLIENT_CREDENTIALS);
        Instant end = world.clock.instant().plus(Duration.ofMinutes(30));
        KeyManager keys = world.api(KeyManager.class, CloudWorld.ALICE);
        String early = token(identity, client);

        assertRefused(
                ErrorCode.INVALID_ARGUMENT, () -> keys.setClientEnd(client.clientId(), Optional.of(Instant.EPOCH)));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.BOB)
                .setClientEnd(client.clientId(), Optional.of(end)));
        keys.setClientEnd(client.clientId(), Optional.of(end));
        assertThat(keys.listClients()).singleElement().satisfies(shown -> assertThat(shown.expires())
                .contains(end));
        assertThat(identity.issueToken(client.clientId(), client.clientSecret(), HERE)
                        .validity())
                .isEqualTo(Duration.ofMinutes(30));
        OAuth2ClientSecret heir = create(world, identity.authenticate(early, HERE));

        world.clock.turn(Duration.ofMinutes(30));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(early, HERE));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> token(identity, client));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> token(identity, heir));

        keys.setClientEnd(client.clientId(), Optional.empty());
        assertThat(token(identity, client)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatWasRevokedMeanwhileMakesNoClient(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Caller.Program key = key(world, AccessRule.EVERYTHING);
        world.api(CredentialApi.class, CloudWorld.ALICE).delete(key.credentialId());

        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> create(world, key));
    }

    /** A key of Alice's with these rules, that may be used from these addresses. */
    private static Caller.Program key(CloudWorld world, List<AccessRule> rules, String... allowedIPs) {
        NewApplication application =
                world.api(KeyManager.class, CloudWorld.ALICE).createApplication("Maker", "");
        RequestedKey asked = world.cloud
                .apis()
                .identity()
                .requestKey(
                        application.applicationKey(),
                        new KeyRequest(Change.set(rules), Change.keep(), Change.set(List.of(allowedIPs))),
                        world.context());
        world.api(KeyManager.class, CloudWorld.ALICE).validate(asked.validationToken(), Validity.HOUR);
        long id = world.api(CredentialApi.class, CloudWorld.ALICE)
                .list(null, null)
                .getLast();
        return new Caller.Program(CloudWorld.ALICE, id, 1, rules);
    }

    private static String token(Identity identity, OAuth2ClientSecret client) {
        return identity.issueToken(client.clientId(), client.clientSecret(), HERE)
                .token();
    }

    private static OAuth2ClientSecret create(CloudWorld world, Caller maker) {
        return world.cloud
                .apis()
                .of(OAuth2ClientApi.class, maker, world.context())
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
        String left = identity.issueToken(client.clientId(), client.clientSecret(), HERE)
                .token();
        String over = identity.issueToken(client.clientId(), client.clientSecret(), HERE)
                .token();

        world.cloud
                .apis()
                .of(AuthApi.class, identity.authenticate(left, HERE), world.context())
                .logout();
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(left, HERE));
        world.clock.turn(Duration.ofMinutes(59));
        assertThat(identity.authenticate(over, HERE).clientId()).isEqualTo(client.clientId());
        world.clock.turn(Duration.ofMinutes(1));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> identity.authenticate(over, HERE));
    }

    @ParameterizedTest
    @EnumSource
    void theOtherFlowIsKeptButGetsNoToken(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        OAuth2ClientSecret client = create(world, OAuth2Client.Flow.AUTHORIZATION_CODE);

        assertRefused(
                ErrorCode.FORBIDDEN,
                () -> world.cloud.apis().identity().issueToken(client.clientId(), client.clientSecret(), HERE));
    }

    @ParameterizedTest
    @EnumSource
    void aClientIsReadAndChangedByItsAccountOnly(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        String id = create(world, OAuth2Client.Flow.AUTHORIZATION_CODE).clientId();
        OAuth2ClientUpdate update = new OAuth2ClientUpdate(Change.keep(), Change.set("Restores"), Change.keep());

        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(OAuth2ClientApi.class, CloudWorld.BOB)
                .get(id));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(OAuth2ClientApi.class, CloudWorld.BOB)
                .update(id, update));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(OAuth2ClientApi.class, CloudWorld.BOB)
                .delete(id));
        world.api(OAuth2ClientApi.class, CloudWorld.ALICE).update(id, update);
        OAuth2Client read = world.api(OAuth2ClientApi.class, CloudWorld.ALICE).get(id);
        assertThat(read.name()).isEqualTo("Backups");
        assertThat(read.description()).isEqualTo("Restores");
        assertThat(read.callbackUrls()).containsExactly("https://app.example.com/back");
        assertThat(read.identity()).isEqualTo("urn:v1:eu:identity:credential:" + CloudWorld.ALICE + "/oauth2-" + id);
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.api(OAuth2ClientApi.class, CloudWorld.ALICE)
                .update(id, new OAuth2ClientUpdate(Change.clear(), Change.keep(), Change.keep())));
    }

    private static OAuth2ClientSecret create(CloudWorld world, OAuth2Client.Flow flow) {
        return world.api(OAuth2ClientApi.class, CloudWorld.ALICE)
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

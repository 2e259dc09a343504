package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.KeyCalls.application;
import static io.vpsmanager.cloud.KeyCalls.assertRefused;
import static io.vpsmanager.cloud.KeyCalls.call;
import static io.vpsmanager.cloud.KeyCalls.validated;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.apikey.ApiCredentialUpdate;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From where, and when, a consumer key is good. */
class KeyUseTest {

    private static final String HOME = KeyCalls.HOME;

    @ParameterizedTest
    @EnumSource
    void addressesCountFromTheNextCallOn(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = validated(world, application);
        long id = call(world, application, key, HOME).credentialId();
        CloudWorld.As bob = world.as(CloudWorld.BOB);

        bob.api(CredentialApi.class)
                .update(id, new ApiCredentialUpdate(Change.set(List.of("192.0.2.0/24", "2001:DB8::1"))));
        assertThat(bob.api(CredentialApi.class).get(id).allowedIPs())
                .containsExactly("192.0.2.0/24", "2001:db8::1/128");
        assertThat(call(world, application, key, HOME).account()).isEqualTo(CloudWorld.BOB);
        assertThat(call(world, application, key, "2001:db8:0:0:0:0:0:1").credentialId())
                .isEqualTo(id);
        assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> call(world, application, key, "192.0.3.1"));
        assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> call(world, application, key, "unknown"));
        bob.api(CredentialApi.class)
                .update(
                        id,
                        new ApiCredentialUpdate(
                                Change.set(List.of("192.0.2.7/24", "203.0.113.7/0", "2001:db8::7/32"))));
        assertThat(bob.api(CredentialApi.class).get(id).allowedIPs())
                .containsExactly("192.0.2.0/24", "0.0.0.0/0", "2001:db8::/32");
        for (String wrong : List.of("example.com", "192.0.2", "192.0.2.0/33", "192.0.2.0/", "", "1.2.3.4/8/8")) {
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> bob.api(CredentialApi.class)
                    .update(id, new ApiCredentialUpdate(Change.set(List.of(wrong)))));
        }
        bob.api(CredentialApi.class).update(id, new ApiCredentialUpdate(Change.clear()));
        assertThat(bob.api(CredentialApi.class).get(id).allowedIPs()).isNull();
        assertThat(call(world, application, key, "192.0.3.1").credentialId()).isEqualTo(id);
    }

    /** What limits a program to some addresses would be no limit if it could lift it. */
    @ParameterizedTest
    @EnumSource
    void aProgramThatIsLimitedToAddressesOnlyNarrowsThem(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        Caller.Program limited = call(world, application, validated(world, application), HOME);
        Caller.Program other = call(world, application, validated(world, application), HOME);
        CredentialApi bob = world.api(CredentialApi.class, CloudWorld.BOB);
        bob.update(limited.credentialId(), from("192.0.2.0/25", "192.0.2.128/25", "2001:db8::/32"));
        bob.update(other.credentialId(), from("198.51.100.0/24"));
        CredentialApi own = world.cloud.apis().of(CredentialApi.class, limited, world.context());

        for (ApiCredentialUpdate wider : List.of(
                from("192.0.2.0/23"),
                from("192.0.2.7", "203.0.113.7"),
                from("0.0.0.0/0"),
                from(),
                new ApiCredentialUpdate(Change.clear()))) {
            assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> own.update(limited.credentialId(), wider));
            assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> own.update(other.credentialId(), wider));
        }
        own.update(limited.credentialId(), new ApiCredentialUpdate(Change.keep()));
        own.update(limited.credentialId(), from("192.0.2.0/24"));
        own.update(other.credentialId(), from("198.51.100.7"));
        assertThat(bob.get(limited.credentialId()).allowedIPs()).containsExactly("192.0.2.0/24");
        assertThat(bob.get(other.credentialId()).allowedIPs()).containsExactly("198.51.100.7/32");

        world.cloud
                .apis()
                .of(CredentialApi.class, other, world.context())
                .update(other.credentialId(), from("198.51.100.7/32"));
        bob.update(limited.credentialId(), new ApiCredentialUpdate(Change.clear()));
        own.update(other.credentialId(), from("0.0.0.0/0"));
        assertThat(bob.get(other.credentialId()).allowedIPs()).containsExactly("0.0.0.0/0");
    }

    private static ApiCredentialUpdate from(String... blocks) {
        return new ApiCredentialUpdate(Change.set(List.of(blocks)));
    }

    /** A captured call is no good for longer than clocks may differ. */
    @ParameterizedTest
    @EnumSource
    void aSignatureCountsForTwoMinutesOfOurClockEitherWay(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = validated(world, application);
        long now = world.clock.instant().getEpochSecond();

        for (long time : new long[] {now - 120, now, now + 120}) {
            assertThat(call(world, application, key, HOME, Long.toString(time)).account())
                    .isEqualTo(CloudWorld.BOB);
        }
        for (String time : List.of(
                Long.toString(now - 121), Long.toString(now + 121), "0", "", "-1", "999999999999", now + ".5")) {
            assertRefused(ErrorCode.QUERY_TIME_OUT, () -> call(world, application, key, HOME, time));
        }
        world.clock.turn(Duration.ofSeconds(121));
        assertRefused(ErrorCode.QUERY_TIME_OUT, () -> call(world, application, key, HOME, Long.toString(now)));
    }

    /** Both keys stand in each call for all to read on the way; the secret does not. */
    @ParameterizedTest
    @EnumSource
    void aCallThatIsSignedWithAnotherSecretIsRefused(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = validated(world, application);
        NewApplication forged = new NewApplication(
                application.name(),
                application.applicationKey(),
                application(world).applicationSecret());

        assertRefused(ErrorCode.INVALID_SIGNATURE, () -> call(world, forged, key, HOME));
        assertThat(call(world, application, key, HOME).account()).isEqualTo(CloudWorld.BOB);
    }
}

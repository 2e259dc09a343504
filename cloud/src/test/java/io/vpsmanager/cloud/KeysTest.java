package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.ApiCredentialUpdate;
import io.vpsmanager.contract.identity.CredentialApi;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.KeyQuestion;
import io.vpsmanager.contract.identity.KeyRequest;
import io.vpsmanager.contract.identity.NewApplication;
import io.vpsmanager.contract.identity.RequestedKey;
import io.vpsmanager.contract.identity.SignedCall;
import io.vpsmanager.contract.identity.Validity;
import io.vpsmanager.contract.value.Change;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a consumer key: Alice's application asks, Bob answers. */
class KeysTest {

    private static final String URL = "http://localhost/1.0/vps";
    private static final String HOME = "192.0.2.7";
    private static final List<AccessRule> RULES = List.of(new AccessRule(Method.GET, "/vps*"));

    @ParameterizedTest
    @EnumSource
    void aKeyIsUsableOnceItIsValidatedAndUntilItEnds(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = request(world, application);

        assertRefused(ErrorCode.NOT_CREDENTIAL, () -> call(world, application, key, HOME));
        KeyQuestion question = world.manager(CloudWorld.BOB).keys().getQuestion(key.validationToken());
        assertThat(question.application()).isEqualTo("Backups");
        assertThat(question.rules()).isEqualTo(RULES);
        assertThat(world.manager(CloudWorld.BOB).keys().validate(key.validationToken(), Validity.DAY))
                .contains("https://app.example.com/done?x=%7By%7D");

        Caller.Program program = call(world, application, key, HOME);
        assertThat(program.account()).isEqualTo(CloudWorld.BOB);
        assertThat(program.rules()).isEqualTo(RULES);
        assertThat(program.mayCall("GET", "/vps/x")).isTrue();
        assertThat(program.mayCall("POST", "/vps/x/reboot")).isFalse();
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.manager(CloudWorld.BOB).keys().validate(key.validationToken(), Validity.UNLIMITED));

        world.clock.turn(Duration.ofDays(1));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
        assertThat(world.as(CloudWorld.BOB)
                        .credentials()
                        .get(program.credentialId())
                        .status())
                .isEqualTo(ApiCredential.State.EXPIRED);
        assertThat(world.as(CloudWorld.BOB).credentials().list(null, ApiCredential.State.VALIDATED))
                .isEmpty();
        assertThat(world.as(CloudWorld.BOB).credentials().list(program.applicationId(), ApiCredential.State.EXPIRED))
                .containsExactly(program.credentialId());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedKeyIsNeverUsable(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = request(world, application);

        world.manager(CloudWorld.BOB).keys().refuse(key.validationToken());

        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.manager(CloudWorld.ALICE).keys().validate(key.validationToken(), Validity.UNLIMITED));
        assertThat(world.manager(CloudWorld.BOB).keys().listKeys())
                .singleElement()
                .satisfies(named -> {
                    assertThat(named.application()).isEqualTo("Backups");
                    assertThat(named.credential().status()).isEqualTo(ApiCredential.State.REFUSED);
                });
    }

    @ParameterizedTest
    @EnumSource
    void aRequestNobodyAnswersEndsAfterADay(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = request(world, application);
        world.clock.turn(Duration.ofHours(24));

        assertRefused(
                ErrorCode.NOT_FOUND, () -> world.manager(CloudWorld.BOB).keys().getQuestion(key.validationToken()));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.manager(CloudWorld.BOB).keys().validate(key.validationToken(), Validity.HOUR));
        request(world, application);
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
    }

    @ParameterizedTest
    @EnumSource
    void addressesCountFromTheNextCallOn(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = validated(world, application);
        long id = call(world, application, key, HOME).credentialId();
        OvhApi bob = world.as(CloudWorld.BOB);

        bob.credentials().update(id, new ApiCredentialUpdate(Change.set(List.of("192.0.2.0/24", "2001:DB8::1"))));
        assertThat(bob.credentials().get(id).allowedIPs()).containsExactly("192.0.2.0/24", "2001:db8::1/128");
        assertThat(call(world, application, key, HOME).account()).isEqualTo(CloudWorld.BOB);
        assertThat(call(world, application, key, "2001:db8:0:0:0:0:0:1").credentialId())
                .isEqualTo(id);
        assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> call(world, application, key, "192.0.3.1"));
        assertRefused(ErrorCode.NOT_GRANTED_CALL, () -> call(world, application, key, "unknown"));
        bob.credentials()
                .update(
                        id,
                        new ApiCredentialUpdate(
                                Change.set(List.of("192.0.2.7/24", "203.0.113.7/0", "2001:db8::7/32"))));
        assertThat(bob.credentials().get(id).allowedIPs())
                .containsExactly("192.0.2.0/24", "0.0.0.0/0", "2001:db8::/32");
        for (String wrong : List.of("example.com", "192.0.2", "192.0.2.0/33", "192.0.2.0/", "", "1.2.3.4/8/8")) {
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> bob.credentials()
                    .update(id, new ApiCredentialUpdate(Change.set(List.of(wrong)))));
        }
        bob.credentials().update(id, new ApiCredentialUpdate(Change.clear()));
        assertThat(bob.credentials().get(id).allowedIPs()).isNull();
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
        CredentialApi bob = world.as(CloudWorld.BOB).credentials();
        bob.update(limited.credentialId(), from("192.0.2.0/25", "192.0.2.128/25", "2001:db8::/32"));
        bob.update(other.credentialId(), from("198.51.100.0/24"));
        CredentialApi own = world.cloud.apis().ovh(limited, world.context()).credentials();

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
                .ovh(other, world.context())
                .credentials()
                .update(other.credentialId(), from("198.51.100.7/32"));
        bob.update(limited.credentialId(), new ApiCredentialUpdate(Change.clear()));
        own.update(other.credentialId(), from("0.0.0.0/0"));
        assertThat(bob.get(other.credentialId()).allowedIPs()).containsExactly("0.0.0.0/0");
    }

    private static ApiCredentialUpdate from(String... blocks) {
        return new ApiCredentialUpdate(Change.set(List.of(blocks)));
    }

    @ParameterizedTest
    @EnumSource
    void aRevokedKeyIsRefusedAtOnce(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey first = validated(world, application);
        RequestedKey second = validated(world, application);
        Caller.Program program = call(world, application, first, HOME);

        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.as(CloudWorld.ALICE).credentials().delete(program.credentialId()));
        world.as(CloudWorld.BOB).credentials().delete(program.credentialId());
        world.cloud
                .apis()
                .ovh(call(world, application, second, HOME), world.context())
                .auth()
                .logout();

        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, first, HOME));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, second, HOME));
        assertThat(world.as(CloudWorld.BOB).credentials().list(null, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deletingAnApplicationRevokesItsKeys(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = validated(world, application);
        RequestedKey waiting = request(world, application);
        long id = call(world, application, key, HOME).applicationId();

        assertThat(world.as(CloudWorld.ALICE).applications().get(id).applicationKey())
                .isEqualTo(application.applicationKey());
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.as(CloudWorld.BOB).applications().get(id));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> world.as(CloudWorld.BOB).applications().delete(id));
        world.as(CloudWorld.ALICE).applications().delete(id);

        assertRefused(ErrorCode.INVALID_KEY, () -> call(world, application, key, HOME));
        assertRefused(ErrorCode.INVALID_KEY, () -> request(world, application));
        assertRefused(
                ErrorCode.NOT_FOUND, () -> world.manager(CloudWorld.BOB).keys().getQuestion(waiting.validationToken()));
        assertThat(world.as(CloudWorld.BOB).credentials().list(null, null)).isEmpty();
        assertThat(world.as(CloudWorld.ALICE).applications().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestIsChecked(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);

        for (String address :
                List.of("javascript:alert(1)", "//elsewhere", "https://a b", "https://x@y.example", "z")) {
            assertRefused(
                    ErrorCode.INVALID_ARGUMENT,
                    () -> request(
                            world, application, new KeyRequest(Change.set(RULES), Change.set(address), Change.keep())));
        }
        for (String path : List.of("vps", "", "/" + "x".repeat(300), "/a b")) {
            List<AccessRule> rules = List.of(new AccessRule(Method.GET, path));
            assertRefused(
                    ErrorCode.INVALID_ARGUMENT,
                    () -> request(world, application, new KeyRequest(Change.set(rules), Change.keep(), Change.keep())));
        }
        assertRefused(
                ErrorCode.INVALID_ARGUMENT,
                () -> request(world, application, new KeyRequest(Change.set(List.of()), Change.keep(), Change.keep())));
        assertRefused(ErrorCode.INVALID_KEY, () -> world.cloud.apis().identity().checkApplication("nobody's"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingReadableStaysOfWhatIsOnlyCompared(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = request(world, application);

        assertThat(application.toString() + key)
                .doesNotContain(application.applicationSecret(), key.consumerKey(), key.validationToken());
        List<String> kept = world.cloud
                .parts()
                .database()
                .sql()
                .sql("SELECT consumer_key_hash || ' ' || validation_hash FROM credential"
                        + " UNION ALL SELECT sealed_secret FROM application")
                .query(String.class)
                .list();
        assertThat(kept)
                .hasSize(2)
                .noneMatch(text -> text.contains(key.consumerKey())
                        || text.contains(key.validationToken())
                        || text.contains(application.applicationSecret()));
    }

    private static NewApplication application(CloudWorld world) {
        return world.manager(CloudWorld.ALICE).keys().createApplication(" Backups ", "Copies everything at night");
    }

    private static RequestedKey request(CloudWorld world, NewApplication application) {
        return request(
                world,
                application,
                new KeyRequest(Change.set(RULES), Change.set("https://app.example.com/done?x=%7By%7D"), Change.keep()));
    }

    private static RequestedKey request(CloudWorld world, NewApplication application, KeyRequest request) {
        return identity(world).requestKey(application.applicationKey(), request, world.context());
    }

    private static RequestedKey validated(CloudWorld world, NewApplication application) {
        RequestedKey key = request(world, application);
        world.manager(CloudWorld.BOB).keys().validate(key.validationToken(), Validity.UNLIMITED);
        return key;
    }

    private static Identity identity(CloudWorld world) {
        return world.cloud.apis().identity();
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

    private static Caller.Program call(CloudWorld world, NewApplication application, RequestedKey key, String from) {
        return call(
                world,
                application,
                key,
                from,
                Long.toString(world.clock.instant().getEpochSecond()));
    }

    private static Caller.Program call(
            CloudWorld world, NewApplication application, RequestedKey key, String from, String time) {
        String signed = String.join("+", application.applicationSecret(), key.consumerKey(), "GET", URL, "", time);
        return identity(world)
                .authenticate(new SignedCall(
                        application.applicationKey(),
                        key.consumerKey(),
                        time,
                        "$1$" + sha1(signed),
                        "GET",
                        List.of(URL),
                        "",
                        from));
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError("every Java has SHA-1", missing);
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

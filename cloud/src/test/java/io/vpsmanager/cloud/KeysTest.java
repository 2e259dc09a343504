package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.KeyCalls.application;
import static io.vpsmanager.cloud.KeyCalls.assertRefused;
import static io.vpsmanager.cloud.KeyCalls.call;
import static io.vpsmanager.cloud.KeyCalls.request;
import static io.vpsmanager.cloud.KeyCalls.validated;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.CredentialApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyQuestion;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a consumer key: Alice's application asks, Bob answers. */
class KeysTest {

    private static final String HOME = KeyCalls.HOME;

    @ParameterizedTest
    @EnumSource
    void aKeyIsUsableOnceItIsValidatedAndUntilItEnds(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = request(world, application);

        assertRefused(ErrorCode.NOT_CREDENTIAL, () -> call(world, application, key, HOME));
        KeyQuestion question = world.api(KeyManager.class, CloudWorld.BOB).getQuestion(key.validationToken());
        assertThat(question.application()).isEqualTo("Backups");
        assertThat(question.rules()).isEqualTo(KeyCalls.RULES);
        assertThat(world.api(KeyManager.class, CloudWorld.BOB).validate(key.validationToken(), Validity.DAY))
                .contains("https://app.example.com/done?x=%7By%7D");

        Caller.Program program = call(world, application, key, HOME);
        assertThat(program.account()).isEqualTo(CloudWorld.BOB);
        assertThat(program.rules()).isEqualTo(KeyCalls.RULES);
        assertThat(program.mayCall("GET", "/vps/x")).isTrue();
        assertThat(program.mayCall("POST", "/vps/x/reboot")).isFalse();
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.BOB)
                .validate(key.validationToken(), Validity.UNLIMITED));

        world.clock.turn(Duration.ofDays(1));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
        assertThat(world.api(CredentialApi.class, CloudWorld.BOB)
                        .get(program.credentialId())
                        .status())
                .isEqualTo(ApiCredential.State.EXPIRED);
        assertThat(world.api(CredentialApi.class, CloudWorld.BOB).list(null, ApiCredential.State.VALIDATED))
                .isEmpty();
        assertThat(world.api(CredentialApi.class, CloudWorld.BOB)
                        .list(program.applicationId(), ApiCredential.State.EXPIRED))
                .containsExactly(program.credentialId());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedKeyIsNeverUsable(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = request(world, application);

        world.api(KeyManager.class, CloudWorld.BOB).refuse(key.validationToken());

        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.ALICE)
                .validate(key.validationToken(), Validity.UNLIMITED));
        assertThat(world.api(KeyManager.class, CloudWorld.BOB).listKeys())
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

        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.BOB)
                .getQuestion(key.validationToken()));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.BOB)
                .validate(key.validationToken(), Validity.HOUR));
        request(world, application);
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
    }

    @ParameterizedTest
    @EnumSource
    void aRevokedKeyIsRefusedAtOnce(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey first = validated(world, application);
        RequestedKey second = validated(world, application);
        Caller.Program program = call(world, application, first, HOME);

        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(CredentialApi.class, CloudWorld.ALICE)
                .delete(program.credentialId()));
        world.api(CredentialApi.class, CloudWorld.BOB).delete(program.credentialId());
        world.cloud
                .apis()
                .of(AuthApi.class, call(world, application, second, HOME), world.context())
                .logout();

        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, first, HOME));
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, second, HOME));
        assertThat(world.api(CredentialApi.class, CloudWorld.BOB).list(null, null))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deletingAnApplicationRevokesItsKeys(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey key = validated(world, application);
        RequestedKey waiting = request(world, application);
        long id = call(world, application, key, HOME).applicationId();

        assertThat(world.api(ApplicationApi.class, CloudWorld.ALICE).get(id).applicationKey())
                .isEqualTo(application.applicationKey());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(ApplicationApi.class, CloudWorld.BOB)
                .get(id));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(ApplicationApi.class, CloudWorld.BOB)
                .delete(id));
        world.api(ApplicationApi.class, CloudWorld.ALICE).delete(id);

        assertRefused(ErrorCode.INVALID_KEY, () -> call(world, application, key, HOME));
        assertRefused(ErrorCode.INVALID_KEY, () -> request(world, application));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.BOB)
                .getQuestion(waiting.validationToken()));
        assertThat(world.api(CredentialApi.class, CloudWorld.BOB).list(null, null))
                .isEmpty();
        assertThat(world.api(ApplicationApi.class, CloudWorld.ALICE).list()).isEmpty();
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
                            world,
                            application,
                            new KeyRequest(Change.set(KeyCalls.RULES), Change.set(address), Change.keep())));
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
                .core()
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
}

package io.vpsmanager.cloud;

import static io.vpsmanager.cloud.KeyCalls.HOME;
import static io.vpsmanager.cloud.KeyCalls.application;
import static io.vpsmanager.cloud.KeyCalls.assertRefused;
import static io.vpsmanager.cloud.KeyCalls.call;
import static io.vpsmanager.cloud.KeyCalls.request;
import static io.vpsmanager.cloud.KeyCalls.validated;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.identity.Applications;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.KeyManager;
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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The most that a request for a key may ask for, and who answers, deletes or asks at the same moment. */
class KeyEdgeTest {

    private final Meanwhile meanwhile = new Meanwhile();
    private final CloudWorld world = CloudWorld.on(meanwhile.of(TestDatabase.H2.open()));
    private final NewApplication application = application(world);

    @Test
    void aRequestMayAskForAsMuchAsIsTold() {
        AccessRule longest = new AccessRule(Method.GET, "/" + "x".repeat(299));
        List<AccessRule> most = Collections.nCopies(200, longest);
        RequestedKey key = request(world, application, new KeyRequest(Change.set(most), Change.set(""), Change.keep()));
        KeyManager bob = world.api(KeyManager.class, CloudWorld.BOB);
        assertThat(bob.getQuestion(key.validationToken()).rules()).isEqualTo(most);
        assertThat(bob.validate(key.validationToken(), Validity.DAY))
                .as("nowhere to go")
                .isEmpty();
        KeyRequest more = new KeyRequest(Change.set(Collections.nCopies(201, longest)), Change.keep(), Change.keep());
        assertRefused(ErrorCode.INVALID_ARGUMENT, () -> request(world, application, more));
    }

    @Test
    void whoAnswersLaterIsToldThatItWasAnswered() {
        RequestedKey key = request(world, application);
        meanwhile.before("UPDATE credential SET account", () -> world.api(KeyManager.class, CloudWorld.ALICE)
                .refuse(key.validationToken()));
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(KeyManager.class, CloudWorld.BOB)
                .validate(key.validationToken(), Validity.UNLIMITED));
        assertThat(meanwhile.isOver()).isTrue();
        assertRefused(ErrorCode.INVALID_CREDENTIAL, () -> call(world, application, key, HOME));
    }

    @Test
    void anApplicationThatIsDeletedMeanwhileGetsNoKey() {
        long id = world.api(ApplicationApi.class, CloudWorld.ALICE).list().getFirst();
        meanwhile.before("SELECT COUNT(*) AS waiting", () -> world.api(ApplicationApi.class, CloudWorld.ALICE)
                .delete(id));
        assertRefused(ErrorCode.INVALID_KEY, () -> request(world, application));
        assertThat(meanwhile.isOver()).isTrue();
        assertThat(world.rows("credential")).isZero();
    }

    /** The operator's own command makes a key that needs no answer. */
    @Test
    void aKeyOfTheOperatorIsGoodAtOnce() {
        Applications.Keys keys = world.cloud.operator().createApplication(CloudWorld.ALICE, "Nightly", KeyCalls.RULES);
        NewApplication made = new NewApplication("Nightly", keys.applicationKey(), keys.applicationSecret());
        Caller.Program program = call(world, made, new RequestedKey(keys.consumerKey(), ""), HOME);
        assertThat(program.account()).isEqualTo(CloudWorld.ALICE);
        ApiCredential own =
                world.cloud.apis().of(AuthApi.class, program, world.context()).currentCredential();
        assertThat(own.credentialId()).isEqualTo(program.credentialId());
        assertThat(own.status()).isEqualTo(ApiCredential.State.VALIDATED);
        assertThat(own.rules()).isEqualTo(KeyCalls.RULES);
        assertThat(keys.toString())
                .contains(keys.applicationKey())
                .doesNotContain(keys.applicationSecret(), keys.consumerKey());
    }

    @Test
    void theUseOfAKeyIsWrittenOnceAMinute() {
        RequestedKey key = validated(world, application);
        ApiCredential first = used(key);
        assertThat(first.lastUse()).isEqualTo(first.creation());
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(used(key).lastUse()).isEqualTo(first.lastUse());
        world.clock.turn(Duration.ofSeconds(1));
        assertThat(used(key).lastUse()).isEqualTo(first.creation().plusSeconds(61));
    }

    @Test
    void aCallWithoutAConsumerKeyIsToldToAskForOne() {
        assertRefused(ErrorCode.NOT_CREDENTIAL, () -> call(world, application, new RequestedKey("", "token"), HOME));
        assertRefused(
                ErrorCode.INVALID_CREDENTIAL,
                () -> call(world, application, new RequestedKey("unknown", "token"), HOME));
    }

    /** The key as its program sees it after a call. */
    private ApiCredential used(RequestedKey key) {
        Caller.Program program = call(world, application, key, HOME);
        return world.cloud.apis().of(AuthApi.class, program, world.context()).currentCredential();
    }
}

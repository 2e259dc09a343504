package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many requests for a key may stand unanswered. */
class KeyLimitTest {

    private static final KeyRequest REQUEST = new KeyRequest(
            Change.set(List.of(new AccessRule(AccessRule.Method.GET, "/vps*"))), Change.keep(), Change.keep());

    @ParameterizedTest
    @EnumSource
    void anApplicationThatAsksAndAsksHasToWait(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = application(world);
        RequestedKey first = request(world, application);
        world.clock.turn(Duration.ofMinutes(50));
        for (int i = 1; i < 200; i++) {
            request(world, application);
        }

        assertThatThrownBy(() -> request(world, application))
                .isInstanceOfSatisfying(ContractException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
                    assertThat(refusal).hasMessageContaining("validate or refuse them");
                    assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(601));
                });
        request(world, application(world));
        // Its key is no secret: whoever floods with it keeps nobody else out.
        world.cloud
                .apis()
                .identity()
                .requestKey(application.applicationKey(), REQUEST, CallContext.of("other", Origin.API, "198.51.100.7"));
        world.api(KeyManager.class, CloudWorld.BOB).refuse(first.validationToken());
        request(world, application);
        assertThatThrownBy(() -> request(world, application)).isInstanceOf(ContractException.class);
        world.clock.turn(Duration.ofHours(1));
        request(world, application);
    }

    private static NewApplication application(CloudWorld world) {
        return world.api(KeyManager.class, CloudWorld.ALICE).createApplication("Backups", "");
    }

    private static RequestedKey request(CloudWorld world, NewApplication application) {
        return world.cloud.apis().identity().requestKey(application.applicationKey(), REQUEST, world.context());
    }
}

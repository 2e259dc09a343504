package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.KeyRequest;
import io.vpsmanager.contract.identity.NewApplication;
import io.vpsmanager.contract.identity.RequestedKey;
import io.vpsmanager.contract.value.Change;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a customer decides by holds nothing that is not seen. */
class LegibleTest {

    @ParameterizedTest
    @EnumSource
    void whatACustomerDecidesByIsSeen(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application = world.manager(CloudWorld.ALICE).keys().createApplication("Backups", "");
        for (String hidden : List.of(
                "\u202e",
                "\u2066",
                "\u200b",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u2028",
                "\u2029",
                "\u3164",
                "\u2800",
                "\u034f",
                "\u00a0",
                "\ud800",
                "\udb40\udc41")) {
            List<AccessRule> rules = List.of(new AccessRule(Method.GET, "/vps" + hidden + "*"));
            assertRefused(
                    ErrorCode.INVALID_ARGUMENT,
                    () -> request(world, application, new KeyRequest(Change.set(rules), Change.keep(), Change.keep())));
            assertRefused(
                    ErrorCode.INVALID_ARGUMENT,
                    () -> world.manager(CloudWorld.ALICE).keys().createApplication("Back" + hidden + "ups", ""));
            assertRefused(
                    ErrorCode.INVALID_ARGUMENT,
                    () -> world.manager(CloudWorld.ALICE).keys().createApplication("Backups", "a" + hidden + "b"));
        }
        world.manager(CloudWorld.ALICE).keys().createApplication("Sicherungen für Łódź 日本語 🚀", "");

        // Entered before it was looked at.
        world.cloud
                .parts()
                .database()
                .sql()
                .sql("UPDATE application SET name = ?")
                .param("Back\u202espu")
                .update();
        RequestedKey key = request(
                world, application, new KeyRequest(Change.set(AccessRule.EVERYTHING), Change.keep(), Change.keep()));
        assertThat(world.manager(CloudWorld.BOB)
                        .keys()
                        .getQuestion(key.validationToken())
                        .application())
                .isEqualTo("Back<U+202E>spu");
    }

    private static RequestedKey request(CloudWorld world, NewApplication application, KeyRequest request) {
        return world.cloud.apis().identity().requestKey(application.applicationKey(), request, world.context());
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.text.VisibleText;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccessRule.Method;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.value.Change;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer decides by holds nothing that is not seen. */
class VisibleTextTest {

    private static final List<String> HIDDEN =
            List.of("\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u2060", "\u3164", "\u034f", "\u2800");

    /** Other spaces, ends of lines, and what is no text. */
    private static final List<String> OTHERS = List.of("\u2028", "\u2029", "\u00a0", "\ud800", "\udb40\udc41");

    @ParameterizedTest
    @FieldSource("HIDDEN")
    void whatIsNotSeenGoes(String hidden) {
        assertThat(VisibleText.is("a" + hidden + "b")).isFalse();
        assertThat(VisibleText.clean("a" + hidden + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🚀",
                "❤️",
                "👩‍👩‍👧‍👦",
                "🏳️‍🌈",
                "👍🏽",
                "🇫🇷",
                "1️⃣",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "Łódź 日本語 e\u0301"
            })
    void emojiAndAccentsStayWhole(String text) {
        assertThat(VisibleText.is(text)).isTrue();
        assertThat(VisibleText.clean(text)).isEqualTo(text);
    }

    @Test
    void otherSpacesArePlainAndLinesStayLines() {
        assertThat(VisibleText.clean("a\u00a0b\u3000c")).isEqualTo("a b c");
        assertThat(VisibleText.clean("a\u2028b\nc")).isEqualTo("a\u2028b\nc");
        assertThat(VisibleText.breaks("a\u2028b")).isTrue();
        assertThat(VisibleText.breaks("a\u0085b")).isTrue();
        assertThat(VisibleText.breaks("a b")).isFalse();
        assertThat(VisibleText.shown("a\u202eb")).isEqualTo("a<U+202E>b");
    }

    @ParameterizedTest
    @EnumSource
    void whatACustomerDecidesByIsSeen(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        NewApplication application =
                world.api(KeyManager.class, CloudWorld.ALICE).createApplication("Backups", "");
        for (String hidden : Stream.concat(HIDDEN.stream(), OTHERS.stream()).toList()) {
            List<AccessRule> rules = List.of(new AccessRule(Method.GET, "/vps" + hidden + "*"));
            assertRefused(
                    ErrorCode.INVALID_ARGUMENT,
                    () -> request(world, application, new KeyRequest(Change.set(rules), Change.keep(), Change.keep())));
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.api(KeyManager.class, CloudWorld.ALICE)
                    .createApplication("Back" + hidden + "ups", ""));
            assertRefused(ErrorCode.INVALID_ARGUMENT, () -> world.api(KeyManager.class, CloudWorld.ALICE)
                    .createApplication("Backups", "a" + hidden + "b"));
        }
        world.api(KeyManager.class, CloudWorld.ALICE).createApplication("Sicherungen für Łódź 日本語 🚀", "");

        // Entered before it was looked at.
        world.cloud
                .core()
                .database()
                .sql()
                .sql("UPDATE application SET name = ?")
                .param("Back\u202espu")
                .update();
        RequestedKey key = request(
                world, application, new KeyRequest(Change.set(AccessRule.EVERYTHING), Change.keep(), Change.keep()));
        assertThat(world.api(KeyManager.class, CloudWorld.BOB)
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

package io.vpsmanager.simulator.remoteconsole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysymsTest {

    @Test
    void bothNumbersOfAKeyAreItsSign() {
        assertThat(Keysyms.older()).hasSizeGreaterThan(700).allSatisfy((keysym, sign) -> {
            assertThat(Keysyms.sign(keysym)).as("%x", keysym).hasValue(sign);
            assertThat(Keysyms.sign(0x0100_0000 + sign)).as("%x", keysym).hasValue(sign);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "~", "é", "ÿ", "€", "œ", "ł", "Ж", "あ", "🐧"})
    void everySignHasItsCodePointsNumber(String sign) {
        int point = sign.codePointAt(0);
        assertThat(Keysyms.sign(0x0100_0000 + point)).hasValue(point);
    }

    /** Escape, an arrow, F1, a dead accent, a control character, what is no number of a key. */
    @ParameterizedTest
    @ValueSource(ints = {0xff1b, 0xff51, 0xffbe, 0xfe51, 0x07, 0x0100_0007, 0x85, 0x0211_0000, -1})
    void whatHasNoSignTypesNothing(int keysym) {
        assertThat(Keysyms.sign(keysym)).isEmpty();
    }
}

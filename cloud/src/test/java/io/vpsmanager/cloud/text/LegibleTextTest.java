package io.vpsmanager.cloud.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of a text. */
class LegibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u2060", "\u3164", "\u034f", "\u2800"
            })
    void whatIsNotSeenGoes(String hidden) {
        assertThat(Legible.is("a" + hidden + "b")).isFalse();
        assertThat(Legible.clean("a" + hidden + "b")).isEqualTo("ab");
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
        assertThat(Legible.is(text)).isTrue();
        assertThat(Legible.clean(text)).isEqualTo(text);
    }

    @Test
    void otherSpacesArePlainAndLinesStayLines() {
        assertThat(Legible.clean("a\u00a0b\u3000c")).isEqualTo("a b c");
        assertThat(Legible.clean("a\u2028b\nc")).isEqualTo("a\u2028b\nc");
        assertThat(Legible.breaks("a\u2028b")).isTrue();
        assertThat(Legible.breaks("a\u0085b")).isTrue();
        assertThat(Legible.breaks("a b")).isFalse();
        assertThat(Legible.shown("a\u202eb")).isEqualTo("a<U+202E>b");
    }
}

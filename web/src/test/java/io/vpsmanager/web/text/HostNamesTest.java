package io.vpsmanager.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {

    @ParameterizedTest
    @CsvSource({
        "mail.example.com, mail.example.com",
        "xn--mller-kva.example.com, müller.example.com",
        "xn--e1afmkfd.xn--p1ai, пример.рф",
        "xn--r8jz45g.xn--zckzah, 例え.テスト",
    })
    void aNameIsRead(String kept, String readable) {
        assertThat(HostNames.readable(kept)).isEqualTo(readable);
    }

    /** Cyrillic that looks like Latin, alphabets mixed, and what is no name at all. */
    @ParameterizedTest
    @CsvSource({"xn--80ak6aa92e.com", "xn--pypal-4ve.com", "xn--a.example.com"})
    void whatLooksLikeAnotherNameStaysAsItIs(String kept) {
        assertThat(HostNames.readable(kept)).isEqualTo(kept);
    }
}

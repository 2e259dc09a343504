package io.vpsmanager.cloud.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they are typed, and as name servers know them. */
class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "mail.example.com, mail.example.com",
        "Mail.EXAMPLE.com., mail.example.com.",
        "_dmarc.example.com, _dmarc.example.com",
        "r3---sn-x.example.com, r3---sn-x.example.com",
        "müller.example, xn--mller-kva.example",
        "MÜLLER.example, xn--mller-kva.example",
        "straße.example, xn--strae-oqa.example",
        "été.exemple.fr, xn--t-9fab.exemple.fr",
        "пример.рф, xn--e1afmkfd.xn--p1ai",
        "例え。テスト, xn--r8jz45g.xn--zckzah",
        "XN--MLLER-KVA.example, xn--mller-kva.example",
    })
    void aNameIsConverted(String typed, String ascii) {
        assertThat(HostName.ascii(typed)).contains(ascii);
    }

    /** Typed by a keyboard that puts accents together of two signs. */
    @Test
    void oneNameIsOneHoweverItIsComposed() {
        assertThat(HostName.ascii("mu\u0308ller.example")).contains("xn--mller-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xn--a.example",
                "xn--\u00fc.example",
                "a\u202eb.example",
                "a..\u00fc",
                "\u0301a.example",
                "שa.example"
            })
    void whatIsNoNameIsNotConverted(String typed) {
        assertThat(HostName.ascii(typed)).isEmpty();
    }
}

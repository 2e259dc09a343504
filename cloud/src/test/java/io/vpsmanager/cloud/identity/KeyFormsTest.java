package io.vpsmanager.cloud.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.contract.call.ContractException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much an application, a client or a key may be given: the most that is told is still allowed, and one more is not. */
class KeyFormsTest {

    private static final int LONGEST = 40;

    @Test
    void namesAndDescriptionsHaveTheLengthThatIsTold() {
        assertThat(Naming.name("x".repeat(100))).hasSize(100);
        assertThat(Naming.name(" x ")).isEqualTo("x");
        assertThat(Naming.description("")).isEmpty();
        assertThat(Naming.description("x".repeat(255))).hasSize(255);
        assertRefused("name", () -> Naming.name("x".repeat(101)));
        assertRefused("name", () -> Naming.name(" "));
        assertRefused("description", () -> Naming.description("x".repeat(256)));
    }

    @Test
    void aKeyHasFortyBlocksAtMost() {
        assertThat(AddressBlocks.check(blocks(40))).hasSize(40);
        assertRefused("allowedIPs", () -> AddressBlocks.check(blocks(41)));
    }

    /** What earlier versions stored stays readable. */
    @Test
    void ipv4InTheNotationOfIpv6IsIpv4() {
        assertThat(AddressBlocks.check(List.of("::ffff:192.0.2.7", "::ffff:203.0.113.7/24")))
                .containsExactly("192.0.2.7/32", "203.0.113.0/24");
        assertRefused("allowedIPs", () -> AddressBlocks.check(List.of("::ffff:203.0.113.7/33")));
    }

    @Test
    void anAddressIsAsLongAsIsTold() {
        String longest = "https://a.example/" + "x".repeat(LONGEST - 18);
        assertThat(check(longest)).isEqualTo(longest);
        assertRefused("redirection", () -> check(longest + "x"));
    }

    /** As a browser is sent there: the host in Punycode, the rest as it was written. */
    @Test
    void aHostMayHaveLettersOfOtherAlphabets() {
        assertThat(check("https://bücher.example/x")).isEqualTo("https://xn--bcher-kva.example/x");
        assertThat(check("http://bücher.example:8080")).isEqualTo("http://xn--bcher-kva.example:8080");
        assertRefused("redirection", () -> check("https://x@bücher.example"));
        assertRefused("redirection", () -> check("ftp://a.example"));
        assertRefused("redirection", () -> check("https:nowhere"));
    }

    private static String check(String text) {
        return WebAddress.check("redirection", text, LONGEST);
    }

    private static List<String> blocks(int count) {
        return IntStream.range(0, count).mapToObj(n -> "192.0.2." + n).toList();
    }

    private static void assertRefused(String field, Supplier<?> call) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(call::get)
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }
}

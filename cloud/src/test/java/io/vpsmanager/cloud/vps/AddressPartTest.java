package io.vpsmanager.cloud.vps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPartTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "web", "de", "vps-12", "12 34", "g1", "51.38%", "_"})
    void whatCanBePartOfNoAddressIsNotHeldAgainstAny(String text) {
        assertThat(AddressPart.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "51.38, 51.38",
        ".12, .12",
        "12, 12",
        "010, 010",
        "2001:41d0:0305:, 2001:41d0:305:",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:db8::1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "305:0, 305:",
        "0:2, :2",
        "305:0:0:, 305:",
        "::, :",
    })
    void whatHasOneWritingIsHeldAgainstThat(String text, String part) {
        assertThat(AddressPart.of(text)).containsExactly(part);
    }

    @Test
    void aRunOfZerosMayBeWrittenShortOrNot() {
        assertThat(AddressPart.of("305:0:0:0:2")).containsExactly("305:0:0:0:2", "305::2");
        assertThat(AddressPart.of("2001:0:0:1:0:0:0:2")).containsExactly("2001:0:0:1:0:0:0:2", "2001:0:0:1::2");
        assertThat(AddressPart.of("2001:0:0:1:0:0:1:2")).containsExactly("2001:0:0:1:0:0:1:2", "2001::1:0:0:1:2");
        assertThat(AddressPart.of("0:0")).containsExactly(":");
        assertThat(AddressPart.of("2001:41d0:305::2")).containsExactly("2001:41d0:305:0:0:0:0:2", "2001:41d0:305::2");
    }

    /** Of 300 addresses with many zeros every part that reaches over a colon is found, in each writing. */
    @Test
    void everyPartOfEveryWritingFindsTheAddress() {
        Random chance = new Random(15);
        int[] values = {0, 0, 0, 0, 1, 0x10, 0x305, 0x2001};
        for (int i = 0; i < 300; i++) {
            int[] groups = IntStream.generate(() -> values[chance.nextInt(values.length)])
                    .limit(8)
                    .toArray();
            String stored = shortest(groups);
            for (String writing : List.of(stored, written(groups, 1), written(groups, 4))) {
                for (int from = 0; from < writing.length(); from++) {
                    for (int to = from + 1; to <= writing.length(); to++) {
                        String part = writing.substring(from, to);
                        if (part.contains(":")) {
                            assertThat(AddressPart.of(part))
                                    .as(part + " of " + stored)
                                    .anyMatch(stored::contains);
                        }
                    }
                }
            }
        }
    }

    private static String written(int[] groups, int digits) {
        return IntStream.of(groups)
                .mapToObj(group -> HexFormat.of().toHexDigits(group, 4))
                .map(group -> digits == 4 ? group : group.replaceFirst("^0{1,3}", ""))
                .collect(Collectors.joining(":"));
    }

    /** With its longest run of zeros, the first of several, as "::" (RFC 5952). */
    private static String shortest(int[] groups) {
        String plain = written(groups, 1);
        return Stream.of("0:0:0:0:0:0:0:0", "0:0:0:0:0:0:0", "0:0:0:0:0:0", "0:0:0:0:0", "0:0:0:0", "0:0:0", "0:0")
                .filter(run -> (":" + plain + ":").contains(":" + run + ":"))
                .findFirst()
                .map(run -> (":" + plain + ":").replaceFirst(":" + run + ":", "::"))
                .map(text -> text.replaceFirst("^:(?!:)", "").replaceFirst("(?<!:):$", ""))
                .orElse(plain);
    }
}

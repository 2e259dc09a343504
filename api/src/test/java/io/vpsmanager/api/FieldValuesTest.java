package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.form.ListQuery.Filter;
import io.vpsmanager.contract.form.ListQuery.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How values of a field compare with what a filter names. */
class FieldValuesTest {

    private static final String LOW = "2026-11-28T01:17:28Z";
    private static final String LOW_ELSEWHERE = "2026-11-28T02:17:28+01:00";
    private static final String HIGH = "2026-11-28T01:17:29Z";
    private static final String UUID = "0198c3a1-0000-7000-8000-00000000000a";

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            web%        | web-1      | true
            web%        | my web     | false
            %web        | my web     | true
            %web        | web-1      | false
            %web%       | a web b    | true
            w%b         | web        | true
            w%b         | we         | false
            %           | anything   | true
            %%          | anything   | true
            web         | web        | true
            web         | web-1      | false
            CAFE%       | Café du N  | true
            ab%ba       | aba        | false
            ab%ba       | abba       | true
            %a%a        | a          | false
            %a%a        | aa         | true
            a%b%b       | ab         | false
            a%b%b       | abb        | true
            %ab%bc%     | abc        | false
            %ab%bc%     | abbc       | true
            a%a         | a          | false
            a.c         | abc        | false
            a_c         | abc        | false
            """)
    void aPatternTakesEachCharacterOnce(String pattern, String value, boolean passes) {
        assertThat(passes(text(value), ObjectFields.Kind.TEXT, Operator.LIKE, pattern))
                .isEqualTo(passes);
    }

    @Test
    void patternsMeanWhatTheirRegularExpressionWould() {
        Random chance = new Random(15);
        for (int i = 0; i < 20_000; i++) {
            String pattern = random(chance, "ab%", 6);
            String value = random(chance, "ab", 8);
            assertThat(passes(text(value), ObjectFields.Kind.TEXT, Operator.LIKE, pattern))
                    .as("%s against %s", pattern, value)
                    .isEqualTo(Pattern.matches(pattern.replace("%", ".*"), value));
        }
    }

    @Test
    @Timeout(5)
    void manyPercentSignsTakeNoTime() {
        assertThat(passes(text("a".repeat(2_000)), ObjectFields.Kind.TEXT, Operator.LIKE, "%a".repeat(100) + "b"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, b, b, c",
        "NUMBER, 9, 9.0, 10",
        "BOOLEAN, false, false, true",
        "TIME, " + LOW + ", " + LOW_ELSEWHERE + ", " + HIGH
    })
    void valuesCompareByTheirKind(ObjectFields.Kind kind, String low, String equal, String large) {
        JsonNode value = text(low);
        assertThat(passes(value, kind, Operator.EQ, equal)).isTrue();
        assertThat(passes(value, kind, Operator.EQ, large)).isFalse();
        assertThat(passes(value, kind, Operator.NE, equal)).isFalse();
        assertThat(passes(value, kind, Operator.NE, large)).isTrue();
        assertThat(passes(value, kind, Operator.LT, equal)).isFalse();
        assertThat(passes(value, kind, Operator.LT, large)).isTrue();
        assertThat(passes(value, kind, Operator.LTE, equal)).isTrue();
        assertThat(passes(text(large), kind, Operator.LTE, equal)).isFalse();
        assertThat(passes(value, kind, Operator.GT, equal)).isFalse();
        assertThat(passes(text(large), kind, Operator.GT, equal)).isTrue();
        assertThat(passes(value, kind, Operator.GTE, equal)).isTrue();
        assertThat(passes(value, kind, Operator.GTE, large)).isFalse();
        assertThat(FieldValues.order(value, text(equal), kind)).isZero();
        assertThat(FieldValues.order(value, text(large), kind)).isNegative();
        assertThat(FieldValues.order(text(large), value, kind)).isPositive();
    }

    @Test
    void aUuidIsTheSameInUpperCase() {
        assertThat(passes(text(UUID), ObjectFields.Kind.UUID, Operator.EQ, UUID.toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(passes(text(UUID), ObjectFields.Kind.UUID, Operator.EQ, UUID.replace('a', 'b')))
                .isFalse();
    }

    @Test
    void oneOfSeveralIsEnoughAndNoneOfThemIsAskedForToo() {
        JsonNode value = text("b");
        Filter in = new Filter("field", Operator.IN, List.of("a", "b"));
        assertThat(FieldValues.passes(value, ObjectFields.Kind.TEXT, in)).isTrue();
        assertThat(FieldValues.passes(text("c"), ObjectFields.Kind.TEXT, in)).isFalse();
        Filter nin = new Filter("field", Operator.NIN, List.of("a", "b"));
        assertThat(FieldValues.passes(value, ObjectFields.Kind.TEXT, nin)).isFalse();
        assertThat(FieldValues.passes(text("c"), ObjectFields.Kind.TEXT, nin)).isTrue();
    }

    @Test
    void aFieldWithoutAValueIsNoneOfThemAndStandsFirst() {
        for (JsonNode none : List.of(JsonNodeFactory.instance.nullNode(), JsonNodeFactory.instance.missingNode())) {
            for (Operator operator : Operator.values()) {
                assertThat(passes(none, ObjectFields.Kind.TEXT, operator, "%"))
                        .as(operator.name())
                        .isEqualTo(operator == Operator.NE || operator == Operator.NIN);
            }
            assertThat(FieldValues.order(none, text("a"), ObjectFields.Kind.TEXT))
                    .isNegative();
            assertThat(FieldValues.order(text("a"), none, ObjectFields.Kind.TEXT))
                    .isPositive();
            assertThat(FieldValues.order(none, none, ObjectFields.Kind.TEXT)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 12",
        "NUMBER, -12.5",
        "BOOLEAN, true",
        "BOOLEAN, false",
        "TIME, " + LOW,
        "UUID, " + UUID,
        "TEXT, anything"
    })
    void aValueOfItsKindIsTaken(ObjectFields.Kind kind, String value) {
        assertThatCode(() -> FieldValues.require("field", new ObjectFields.Field(kind, List.of()), value))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1e9, 'is no number'",
        "NUMBER, '', 'is no number'",
        "BOOLEAN, yes, 'is no boolean'",
        "TIME, 2026-11-28, 'is no time such as 2026-11-28T01:17:28Z'",
        "UUID, 0198c3a1, 'is no uuid'"
    })
    void aValueOfAnotherKindIsRefusedByName(ObjectFields.Kind kind, String value, String why) {
        assertThatThrownBy(() -> FieldValues.require("field", new ObjectFields.Field(kind, List.of()), value))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("gives 'field' the value '" + value + "', which " + why);
    }

    @Test
    void whatNoDatabaseTakesIsRefused() {
        assertThat(FieldValues.storable("café 🙂")).isEqualTo("café 🙂");
        for (String value : List.of("a\0", "\ud83d", "\ude42x")) {
            assertThatThrownBy(() -> FieldValues.storable(value)).isInstanceOf(ContractException.class);
        }
    }

    private static boolean passes(JsonNode value, ObjectFields.Kind kind, Operator operator, String... wanted) {
        return FieldValues.passes(value, kind, new Filter("field", operator, List.of(wanted)));
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    private static String random(Random chance, String letters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int left = chance.nextInt(longest + 1); left > 0; left--) {
            text.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return text.toString();
    }
}

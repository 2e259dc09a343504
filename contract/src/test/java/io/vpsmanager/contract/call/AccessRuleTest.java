package io.vpsmanager.contract.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule of a key allows. */
class AccessRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /vps            | /vps
            /*              | /
            /*              | /vps/vps-1/reboot
            /vps*           | /vps
            /vps/*/reboot   | /vps/vps-1/reboot
            /vps/*/reboot   | /vps/a/b/reboot
            /vps/*/reboot   | /vps/reboot/reboot
            /vps/*/reboot   | /vps/x/reboot/y/reboot
            /vps/*/ips/*    | /vps/vps-1/ips/192.0.2.7
            /vps/*/ips/*    | /vps/vps-1/ips/
            /vps/**/ips     | /vps/vps-1/ips
            /*ab            | /aab
            /a*b*c          | /abbc
            /a*bc*d         | /abxbcd
            *               | /vps
            ***             | /vps
            """)
    void aStarStandsForAnyCharactersWhereverItIs(String rule, String path) {
        assertThat(new AccessRule(AccessRule.Method.GET, rule).allows("GET", path))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /vps            | /vps/
            /vps            | /vp
            /vps            | /VPS
            /vps/*          | /vps
            /vps/*/reboot   | /vps/vps-1/reboot/
            /vps/*/reboot   | /vps/vps-1/rebooted
            /vps/*/reboot   | /vps/reboot
            /vps/*/reboot   | /vps/vps-1/start
            /vps/*/ips/*    | /vps/vps-1/ips
            /*ab            | /aba
            /a*b*c          | /ab
            /a*b*c          | /acb
            /a*bc*d         | /abxcd
            /.*             | /vps
            /v?s            | /vps
            """)
    void everythingElseStandsForItself(String rule, String path) {
        assertThat(new AccessRule(AccessRule.Method.GET, rule).allows("GET", path))
                .isFalse();
    }

    @Test
    void aRuleIsForItsMethodAlone() {
        for (AccessRule.Method method : AccessRule.Method.values()) {
            assertThat(new AccessRule(AccessRule.Method.PUT, "/*").allows(method.name(), "/vps"))
                    .isEqualTo(method == AccessRule.Method.PUT);
        }
        assertThat(AccessRule.EVERYTHING)
                .allSatisfy(rule -> assertThat(rule.allows(rule.method().wire(), "/vps/vps-1/reboot"))
                        .isTrue())
                .hasSize(AccessRule.Method.values().length);
    }

    /** Short texts of few letters, so that many rules almost fit: as the regular expression of the same meaning says. */
    @Test
    void rulesMeanWhatTheirRegularExpressionWould() {
        Random chance = new Random(15);
        int fits = 0;
        for (int i = 0; i < 50_000; i++) {
            String rule = text(chance, "ab*", 6);
            String path = text(chance, "ab", 8);
            boolean expected = Pattern.matches(rule.replace("*", ".*"), path);
            fits += expected ? 1 : 0;
            assertThat(new AccessRule(AccessRule.Method.GET, rule).allows("GET", path))
                    .as("%s against %s", rule, path)
                    .isEqualTo(expected);
        }
        assertThat(fits).isBetween(5_000, 45_000);
    }

    @Test
    @Timeout(5)
    void manyStarsTakeNoTime() {
        AccessRule rule = new AccessRule(AccessRule.Method.GET, "/" + "*a".repeat(140) + "b");
        assertThat(rule.allows("GET", "/" + "a".repeat(2_000))).isFalse();
    }

    private static String text(Random chance, String letters, int longest) {
        return chance.ints(chance.nextInt(longest + 1), 0, letters.length())
                .collect(
                        StringBuilder::new,
                        (text, letter) -> text.append(letters.charAt(letter)),
                        StringBuilder::append)
                .toString();
    }
}

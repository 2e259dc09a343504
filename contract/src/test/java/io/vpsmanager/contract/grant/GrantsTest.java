package io.vpsmanager.contract.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.AccessRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules allow, however they are written. */
class GrantsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /me                                   | PERSONAL
            GET    | /m*                                   | MAILS PERSONAL READING
            POST   | /me/a*                                | KEYS
            POST   | /me/*/oauth2/client                   | KEYS
            POST   | /*th2/client                          | KEYS
            PUT    | /me/api/credential/7                  | KEYS
            POST   | /me/sshKey                            | KEYS
            POST   | /vps/*-*                              | CONTACTS ENTRY DATA_LOSS MONEY TERMINATION_ASKED POWER SETTINGS
            POST   | /vps/vps-1/terminate                  | TERMINATION_ASKED
            POST   | /vps/*/term*                          | TERMINATION_ASKED DATA_LOSS POWER
            POST   | /*/*/terminat?                        | NOTHING
            PUT    | /vps/vps-1/serviceInfos               | TERMINATION MONEY
            PUT    | /*Infos                               | TERMINATION MONEY KEYS ENTRY POWER SETTINGS
            DELETE | /*                                    | KEYS DATA_LOSS MONEY SETTINGS
            DELETE | /vps/a*b/snapshot                     | DATA_LOSS
            POST   | /vps/vps-1/reboot                     | POWER
            POST   | /vps/*boot                            | POWER
            POST   | /vps/*/*t                             | DATA_LOSS CONTACTS POWER
            GET    | /vps/*/snapshot/download              | ENTRY
            GET    | /vps/vps-1/*load                      | ENTRY READING
            GET    | /vps/vps-1                            | READING
            GET    | /vps                                  | READING
            GET    | /vps/                                 | NOTHING
            GET    | /vps/vps-1/                           | NOTHING
            GET    | /dedicated/server                     | NOTHING
            GET    | /me/notification/email/history        | READING
            GET    | /me/notification/email/history/12     | MAILS
            GET    | /*/email/*                            | MAILS ENTRY PERSONAL READING
            POST   | /vps/{serviceName}/terminate          | TERMINATION_ASKED
            """)
    void aRuleIsToldByWhatItMatches(AccessRule.Method method, String path, String kinds) {
        assertThat(Grants.of(List.of(new AccessRule(method, path))))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(kinds.split(" ", -1));
    }

    @Test
    void whoConfirmsAndReadsMailsEndsServicesAlone() {
        AccessRule confirms = new AccessRule(AccessRule.Method.POST, "/vps/*-*");
        AccessRule reads = new AccessRule(AccessRule.Method.GET, "/me/n*");

        assertThat(Grants.of(List.of(confirms, reads)))
                .contains(GrantKind.TERMINATION, GrantKind.MAILS)
                .doesNotContain(GrantKind.TERMINATION_ASKED);
        assertThat(Grants.of(AccessRule.EVERYTHING))
                .startsWith(GrantKind.TERMINATION, GrantKind.CONTACTS, GrantKind.KEYS);
        assertThat(Grants.of(List.of(reads))).doesNotContain(GrantKind.TERMINATION);
    }

    /** Rules made of real paths with stars put in anywhere: what one allows is always told. */
    @Test
    void whatARuleReallyAllowsIsAlwaysTold() {
        Random random = new Random(2026);
        List<Map.Entry<String, Set<GrantKind>>> operations =
                new ArrayList<>(Grants.operations().entrySet());
        int allowed = 0;
        for (int round = 0; round < 4_000; round++) {
            String[] target =
                    operations.get(random.nextInt(operations.size())).getKey().split(" ", -1);
            AccessRule rule =
                    new AccessRule(AccessRule.Method.valueOf(target[0]), starred(random, path(random, target[1])));
            Set<GrantKind> told = Grants.of(List.of(rule));
            for (Map.Entry<String, Set<GrantKind>> operation : operations) {
                String[] words = operation.getKey().split(" ", -1);
                if (rule.allows(words[0], path(random, words[1]))) {
                    allowed++;
                    Set<GrantKind> kinds = operation.getValue();
                    assertThat(told)
                            .as("%s allows %s", rule, operation.getKey())
                            .matches(set -> set.stream()
                                    .map(kind -> kind == GrantKind.TERMINATION ? GrantKind.TERMINATION_ASKED : kind)
                                    .toList()
                                    .containsAll(kinds.stream()
                                            .map(kind ->
                                                    kind == GrantKind.TERMINATION ? GrantKind.TERMINATION_ASKED : kind)
                                            .toList()));
                }
            }
        }
        assertThat(allowed).isGreaterThan(5_000);
    }

    @Test
    void whatCanDoHarmStandsFirstAndIsMarked() {
        assertThat(List.of(GrantKind.values()))
                .filteredOn(GrantKind::dangerous)
                .last()
                .isEqualTo(GrantKind.TERMINATION_ASKED);
        assertThat(GrantKind.POWER.dangerous()).isFalse();
        assertThat(GrantKind.NOTHING.dangerous()).isFalse();
    }

    /** Whoever writes rules must not keep the page busy. */
    @Test
    void theWorstRulesAreToldInTime() {
        List<AccessRule> rules = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            rules.add(new AccessRule(AccessRule.Method.GET, "/" + "*s".repeat(145) + number + "/"));
        }
        long begun = System.nanoTime();
        assertThat(Grants.of(rules)).containsExactly(GrantKind.NOTHING);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    private static String path(Random random, String template) {
        return PARAMETER.matcher(template).replaceAll(_ -> switch (random.nextInt(5)) {
            case 0 -> "vps-test-01";
            case 1 -> "x";
            case 2 -> "reboot";
            case 3 -> "192.0.2.0%2F24";
            default -> Integer.toString(random.nextInt(1000));
        });
    }

    private static String starred(Random random, String path) {
        StringBuilder starred = new StringBuilder(path);
        for (int stars = random.nextInt(4); stars > 0; stars--) {
            int from = 1 + random.nextInt(starred.length());
            int to = from + random.nextInt(starred.length() - from + 1);
            starred.replace(from, random.nextBoolean() ? to : from, "*");
        }
        return starred.toString();
    }
}

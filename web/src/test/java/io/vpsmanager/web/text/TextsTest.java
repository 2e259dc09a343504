package io.vpsmanager.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern MAIL = Pattern.compile("(?i)\\be-?mails?\\b");

    /** What names mails, or an address, and says of none that it was sent. */
    private static final Set<String> OF_MAILS = Set.of(
            "account.emailsLink",
            "account.rule",
            "account.wrong.EMAIL",
            "banner.link.TERMINATION_ASKED",
            "banner.next.TERMINATION_ASKED",
            "credential.kind.MAILS",
            "credential.kind.TERMINATION_ASKED",
            "email.back",
            "email.count",
            "email.none",
            "email.pages",
            "email.text",
            "email.title",
            "history.diskWatch",
            "history.mailed",
            "login.onceNext",
            "termination.again",
            "termination.staleNext");

    /** Words that are the same in English and in another language; what else is the same has not been translated. */
    private static final Map<Language, Set<String>> AS_IN_ENGLISH = Map.of(
            Language.FR_FR,
                    Set.of(
                            "API",
                            "Actions",
                            "Alt",
                            "Applications",
                            "Configuration",
                            "Ctrl",
                            "Date",
                            "Europe",
                            "Expiration",
                            "IPv4",
                            "IPv6",
                            "Maintenance",
                            "Maximum",
                            "Menu",
                            "Messages",
                            "Migration",
                            "Minimum",
                            "Monitoring",
                            "Console",
                            "Options",
                            "Reverse DNS",
                            "Service",
                            "Snapshot",
                            "Strasbourg",
                            "Suspension",
                            "Tab",
                            "Type",
                            "VPS Manager",
                            "{vcores, plural, one {# vCore} other {# vCores}}"),
            Language.DE_DE,
                    Set.of(
                            "API",
                            "Alt",
                            "Backup",
                            "Backups",
                            "Details",
                            "Esc",
                            "Gateway",
                            "Host",
                            "{label}: {value}",
                            "IPv4",
                            "IPv6",
                            "Limburg",
                            "Maximum",
                            "Migration",
                            "Minimum",
                            "Monitoring",
                            "Name",
                            "Snapshot",
                            "Start",
                            "System",
                            "Tab",
                            "VPS Manager",
                            "{role}: {account}",
                            "{title}: {row}",
                            "{vcores, plural, one {# vCore} other {# vCores}}"));

    private final Texts texts = Texts.load();

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> keys = new TreeSet<>(texts.keys(Language.FR_FR));
        assertThat(keys).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(new TreeSet<>(texts.keys(language))).as(language.tag()).isEqualTo(keys);
        }
    }

    @Test
    void everyLanguageHasTheSamePlaceholders() {
        for (String key : texts.keys(Language.FR_FR)) {
            for (Language language : Language.values()) {
                assertThat(texts.get(language, key).getArgumentNames())
                        .as(language.tag() + " " + key)
                        .isEqualTo(texts.get(Language.FR_FR, key).getArgumentNames());
            }
        }
    }

    /** A line must not begin with a colon. Within the braces of a choice the sign is part of its form. */
    @Test
    void frenchDoublePunctuationStaysWithItsWord() {
        for (String key : texts.keys(Language.FR_FR)) {
            assertThat(texts.get(Language.FR_FR, key).toPattern())
                    .as(key)
                    .doesNotContainPattern("[^ ] [:;?!»](?![^{}]*\\}\\})")
                    .doesNotContain("« ");
        }
    }

    /** Where there is no mail server nothing is sent: what says how somebody hears of something says it for both. */
    @Test
    void whatIsSaidOfAMailIsTrueWithoutAMailServerToo() {
        assertThat(texts.keys(Language.EN_GB).stream()
                        .filter(key -> Stream.of(Language.EN_GB, Language.FR_FR)
                                .map(language -> texts.get(language, key).toPattern())
                                .anyMatch(text -> MAIL.matcher(text).find()))
                        .filter(key -> !texts.get(Language.EN_GB, key)
                                .getArgumentNames()
                                .contains("sent")))
                .containsExactlyInAnyOrderElementsOf(OF_MAILS);
    }

    @Test
    void noTextIsEmpty() {
        for (Language language : Language.values()) {
            assertThat(texts.keys(language)).as(language.tag()).allSatisfy(key -> assertThat(
                            texts.get(language, key).toPattern())
                    .isNotBlank());
        }
    }

    @Test
    void noTextIsTheEnglishOneButForSomeWords() {
        for (Language language : AS_IN_ENGLISH.keySet()) {
            Set<String> same = texts.keys(language).stream()
                    .filter(key -> texts.get(language, key)
                            .toPattern()
                            .equals(texts.get(Language.EN_GB, key).toPattern()))
                    .map(key -> texts.get(language, key).toPattern())
                    .collect(Collectors.toSet());
            assertThat(same).as(language.tag()).isEqualTo(AS_IN_ENGLISH.get(language));
        }
    }

    @Test
    void sizesAndDatesAreWrittenAsEachLanguageDoes() {
        Formats french = new Formats(Language.FR_FR, ZoneId.of("Europe/Paris"));
        Formats german = new Formats(Language.DE_DE, ZoneId.of("Europe/Paris"));
        assertThat(french.memory(8192)).isEqualTo("8\u00a0Gio");
        assertThat(german.memory(8192)).isEqualTo("8\u00a0GiB");
        assertThat(french.date(LocalDate.of(2027, 11, 14))).isEqualTo("14 nov. 2027");
        assertThat(german.date(LocalDate.of(2027, 3, 21))).isEqualTo("21. März 2027");
        assertThat(french.time(Instant.parse("2026-11-22T13:33:20Z"))).isEqualTo("14:33");
        assertThat(german.zoneName()).isEqualTo("Paris");
    }
}

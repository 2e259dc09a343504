package io.vpsmanager.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.grant.GrantKind;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.Validity;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskStep;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsKeymap;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.credential.Answered;
import io.vpsmanager.web.ui.Section;
import io.vpsmanager.web.ui.ServerAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/vpsmanager/web");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z]*(?:\\.[a-zA-Z_0-9]*)*)\"");

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
    void everyKeyIsUsed() throws IOException {
        Set<String> used = literals();
        Set<String> unused = texts.keys(Language.FR_FR).stream()
                .filter(key -> !used.contains(key) && !madeOf(key, used))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** A key of a constant or a step is written as its prefix, with or without the last dot. */
    private static boolean madeOf(String key, Set<String> used) {
        String prefix = key.substring(0, key.lastIndexOf('.'));
        return used.contains(prefix) || used.contains(prefix + ".");
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> keys = texts.keys(Language.FR_FR);
        Pattern asked = Pattern.compile("text\\(\"([a-zA-Z.]+)\"\\)");
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            asked.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatIsShownHasItsText() {
        Words words = texts.in(Language.FR_FR);
        shown().forEach((prefix, constants) -> assertThat(Arrays.stream(constants))
                .as(prefix)
                .allSatisfy(constant -> assertThat(words.text(prefix, constant)).isNotBlank()));
    }

    @Test
    void everyConstantOfAKeyHasItsText() {
        Words words = texts.in(Language.FR_FR);
        Map<String, Enum<?>[]> ofKeys = Map.of(
                "credential.validity", Validity.values(),
                "credential.kind", GrantKind.values(),
                "credential.ended", Answered.values(),
                "credential.next", Answered.values(),
                "application.status", ApiCredential.State.values());
        ofKeys.forEach((prefix, constants) -> assertThat(Arrays.stream(constants))
                .as(prefix)
                .allSatisfy(constant -> assertThat(words.text(prefix, constant)).isNotBlank()));
    }

    @Test
    void everyEventHasItsText() {
        Words words = texts.in(Language.FR_FR);
        assertThat(Arrays.stream(EventKind.values()))
                .allSatisfy(kind -> assertThat(words.text("event", kind)).isNotBlank());
    }

    private static Map<String, Enum<?>[]> shown() {
        return Map.ofEntries(
                Map.entry("state", VpsState.values()),
                Map.entry("refusal", Refusal.values()),
                Map.entry("limit", AccountLimit.values()),
                Map.entry("limit.next", AccountLimit.values()),
                Map.entry("task.type", TaskType.values()),
                Map.entry("email.standing", EmailStatus.values()),
                Map.entry("task.end", TaskStatus.values()),
                Map.entry("task.standing", TaskStep.Standing.values()),
                Map.entry("origin", Origin.values()),
                Map.entry("keymap", VpsKeymap.values()),
                Map.entry("netboot", NetbootMode.values()),
                Map.entry("list.column", VpsQuery.Sort.values()),
                Map.entry("action", ServerAction.values()),
                Map.entry("action.group", ServerAction.Group.values()),
                Map.entry("section", Section.values()));
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

    private static Set<String> literals() throws IOException {
        Set<String> found = new HashSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
        }
        return found;
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> sources = new HashSet<>();
            for (Path file : files.filter(each ->
                            each.toString().endsWith(".java") || each.toString().endsWith(".jte"))
                    .toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}

package io.vpsmanager.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.grant.GrantKind;
import io.vpsmanager.contract.history.EventKind;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are there for what the console shows, and for nothing else. */
class TextUseTest {

    private static final Path SOURCES = Path.of("src/main/java/io/vpsmanager/web");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z]*(?:\\.[a-zA-Z_0-9]*)*)\"");

    private final Texts texts = Texts.load();

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

package io.vpsmanager.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import io.vpsmanager.web.path.Paths;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing on any page, at three widths, in French and light and in German and dark; and nothing is wider than its window. */
class AccessibilityTest {

    private static final List<Integer> WIDTHS = List.of(1280, 768, 360);

    /** Constants of `Paths` that are no page to open: parts of addresses, parameters, fragments, and what is only posted to. */
    private static final Set<String> NO_PAGES = Set.of(
            "HOME",
            "SERVERS",
            "VPS",
            "SEEN",
            "PERIOD",
            "OVER",
            "SIGN_OUT",
            "LANGUAGE",
            "ASSETS",
            "ASSET",
            "THEME",
            "PREFERENCES",
            "PASSWORD",
            "SESSION_END",
            "OTHER_SESSIONS_END",
            "SSH_KEY_REMOVE",
            "KVM_ADDRESS",
            "KVM_VNC",
            "CONSOLE_SOCKET",
            "WEBSOCKIFY",
            "APPLICATION_DELETE",
            "CLIENT_DELETE",
            "CLIENT_END",
            "KEY_REVOKE",
            "BACKUP_DETACH",
            "STATUS",
            "SLA_MONITORING",
            "FORWARD",
            "RETURN",
            "ENDED",
            "FOLLOWED");

    private final RunningManager manager = SharedManager.get();
    private final Walk walk = Walk.prepare();

    @ParameterizedTest
    @CsvSource({"fr, light", "de, dark"})
    void everyPageIsClean(String language, String theme) {
        List<String> found = new ArrayList<>();
        Page page = Browsers.open(Window.DESKTOP);
        page.navigate(manager.url() + "/sign-in");
        choose(page, language, theme);
        Walk.signedOut().forEach(stop -> look(page, stop, found));
        signInWithoutServers(page);
        choose(page, language, theme);
        look(page, Walk.welcome(), found);
        page.context().close();
        Page signedIn = Browsers.signIn(manager, Window.DESKTOP);
        choose(signedIn, language, theme);
        try {
            walk.signedIn().forEach(stop -> look(signedIn, stop, found));
        } finally {
            signedIn.navigate(manager.url() + "/account");
            choose(signedIn, "fr", "system");
            signedIn.context().close();
        }
        assertThat(found).as(language + ", " + theme).isEmpty();
    }

    private void signInWithoutServers(Page page) {
        page.navigate(manager.url() + "/sign-in");
        page.locator("#account").fill("em78901-ovh");
        page.locator("#password").fill("vps-manager-demo");
        page.locator("#password").press("Enter");
        page.waitForURL("**/vps/index");
    }

    private void look(Page page, Stop stop, List<String> found) {
        page.setViewportSize(WIDTHS.getFirst(), 800);
        try {
            stop.open(page, manager.url());
        } catch (PlaywrightException e) {
            found.add(stop + " is not reached: " + e.getMessage());
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            Stream.concat(Axe.violations(page).stream(), Layout.tooWide(page).stream())
                    .forEach(problem -> found.add(stop + " at " + width + " px: " + problem));
        }
    }

    @Test
    void theWalkLeadsToEveryAddressOfTheConsole() {
        List<String> walked = Stream.of(Walk.signedOut(), List.of(Walk.welcome()), walk.signedIn())
                .flatMap(List::stream)
                .map(stop -> stop.address().replaceFirst("\\?.*", ""))
                .toList();
        Set<String> missing = Arrays.stream(Paths.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !NO_PAGES.contains(field.getName()))
                .filter(field -> walked.stream().noneMatch(address -> address.matches(pattern(field))))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private static String pattern(Field address) {
        try {
            return String.valueOf(address.get(null))
                    .replaceAll("\\{\\*[a-z]+\\}", ".+")
                    .replaceAll("\\{[a-z]+:([^}]+)\\}", "($1)")
                    .replaceAll("\\{[a-zA-Z]+\\}", "[^/]+");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + address, e);
        }
    }

    private static void choose(Page page, String language, String theme) {
        Walk.submit(page, "button[name=language][lang=" + language + "]");
        Walk.submit(page, "button[name=theme][value=" + theme + "]");
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", language);
    }
}

package io.vpsmanager.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any screen, at two widths, in French and in German; and nothing is wider than its window. */
class AccessibilityTest {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final List<String> SCREENS = List.of(
            "/vps/index",
            "/vps/index?text=nowhere",
            "/vps/detail/vps-test-01/dashboard",
            "/vps/detail/vps-test-02/dashboard",
            "/vps/detail/vps-test-03/dashboard",
            "/vps/detail/vps-test-04/dashboard",
            "/vps/detail/vps-test-01/dashboard/reboot",
            "/vps/detail/vps-test-01/dashboard/stop",
            "/vps/detail/vps-test-02/dashboard/start",
            "/vps/detail/vps-test-01/dashboard/display-name",
            "/vps/detail/vps-test-01/dashboard/keymap",
            "/vps/detail/vps-test-01/dashboard/display-ips",
            "/vps/detail/vps-test-01/dashboard/display-ips/51.210.0.2",
            "/vps/detail/vps-test-01/tasks/1",
            "/vps/detail/vps-test-01/actions",
            "/vps/detail/vps-test-01/veeam",
            "/vps/detail/vps-test-01/history",
            "/account",
            "/account/api",
            "/account/api/operations",
            "/vps/detail/vps-nobody/dashboard");

    record Look(Window window, String language) {}

    static Stream<Look> looks() {
        return Stream.of(Window.DESKTOP, Window.PHONE)
                .flatMap(window -> Stream.of("Français", "Deutsch").map(language -> new Look(window, language)));
    }

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreenIsClean(Look look) {
        Page page = Browsers.open(look.window());
        page.navigate(manager.url() + "/sign-in");
        assertClean(page, "/sign-in");
        page.context().close();
        Page signedIn = Browsers.signIn(manager, look.window());
        choose(signedIn, look.language());
        for (String screen : SCREENS) {
            signedIn.navigate(manager.url() + screen);
            signedIn.waitForCondition(() -> signedIn.locator("[aria-busy=true]").count() == 0);
            assertClean(signedIn, screen + " " + look);
        }
        choose(signedIn, "Français");
        signedIn.context().close();
    }

    private static void assertClean(Page page, String screen) {
        List<String> found = new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(AccessibilityTest::words)
                        .toList();
        assertThat(found).as(screen).isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("overflow of " + screen).isNotPositive();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /** By the menu's own button, wherever this width keeps it. */
    private static void choose(Page page, String language) {
        page.locator("button[name=language]")
                .filter(new Locator.FilterOptions().setHasText(language))
                .first()
                .evaluate("button => button.click()");
        PlaywrightAssertions.assertThat(page.locator("html"))
                .hasAttribute("lang", language.equals("Deutsch") ? "de" : "fr");
    }
}

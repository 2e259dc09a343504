package io.vpsmanager.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody has set for all programs: colours of the system's own, and little motion. */
class PreferenceTest {

    /** Each animation that runs and each transition that would, if it takes longer than one may notice. */
    private static final String MOTION = "() => [...document.querySelectorAll('*')].flatMap(each =>"
            + " ['', '::before', '::after', '::backdrop'].flatMap(part => {"
            + " const style = getComputedStyle(each, part || null);"
            + " const longest = times => Math.max(...times.split(',').map(parseFloat));"
            + " const moves = style.animationName !== 'none' && longest(style.animationDuration) > 0.01"
            + " || longest(style.transitionDuration) > 0.01;"
            + " return moves ? [each.tagName + '.' + each.getAttribute('class') + part] : []; }))";

    private final RunningManager manager = SharedManager.get();

    @Test
    void statesButtonsTabsAndFocusTellInForcedColours() {
        Page page = forced("/vps/index");
        assertLine(page.locator("tbody .badge").first());
        assertLine(page.locator("#filter summary.button").first());
        assertThat(style(page.locator(".top-nav [aria-current]").first(), "borderBottomColor"))
                .isNotEqualTo(style(page.locator(".top-nav a:not([aria-current])"), "borderBottomColor"));
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        shoot(page, "list");

        page.navigate(manager.url() + "/vps/detail/vps-test-01/dashboard");
        assertLine(page.locator("#badge .badge"));
        assertLine(page.locator("#action-reboot"));
        assertThat(style(page.locator("#action-start"), "borderTopColor"))
                .as("the line of a disabled button")
                .isNotEqualTo(style(page.locator("#action-reboot"), "borderTopColor"));
        assertThat(style(page.locator(".sections [aria-current]"), "borderBottomColor"))
                .isNotEqualTo(
                        style(page.locator(".sections a:not([aria-current])").first(), "borderBottomColor"));
        assertSwitch(page);
        shoot(page, "dashboard");
        page.locator("#action-reboot").click();
        assertLine(page.locator("dialog.modal"));
        assertThat(style(page.locator("dialog .button-primary"), "backgroundColor"))
                .as("the ground of the primary button")
                .isNotEqualTo(style(page.locator("dialog a.button"), "backgroundColor"));
        shoot(page, "reboot");
        page.context().close();
    }

    /** The mark of a switch can be seen, and it looks different when on. */
    private static void assertSwitch(Page page) {
        Locator track = page.locator(".switch-track").first();
        assertLine(track);
        String mark = "track => { const mark = getComputedStyle(track, '::before'), own = getComputedStyle(track);"
                + " return mark.backgroundColor !== own.backgroundColor; }";
        assertThat(track.evaluate(mark)).as("the mark stands out when off").isEqualTo(true);
        Object off = style(track, "backgroundColor");
        page.locator(".switch").first().evaluate("control => control.setAttribute('aria-checked', 'true')");
        assertThat(track.evaluate(mark)).as("the mark stands out when on").isEqualTo(true);
        assertThat(style(track, "backgroundColor")).isNotEqualTo(off);
    }

    @Test
    void nothingMovesForWhoWantsLittleMotion() {
        Walk.prepare();
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        for (String address : List.of("/vps/detail/vps-a11y/dashboard", "/vps/detail/vps-a11y-busy/dashboard")) {
            page.navigate(manager.url() + address);
            assertThat((List<?>) page.evaluate(MOTION)).as(address).isEmpty();
        }
        page.navigate(manager.url() + "/vps/detail/vps-test-01/dashboard/reboot");
        page.locator("dialog:modal").waitFor();
        assertThat((List<?>) page.evaluate(MOTION)).isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat((List<?>) page.evaluate(MOTION)).as("what moves otherwise").isNotEmpty();
        page.context().close();
    }

    private Page forced(String address) {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(manager.url() + address);
        return page;
    }

    private static void assertLine(Locator part) {
        assertThat(style(part, "borderTopStyle")).as("the line of %s", part).isEqualTo("solid");
        assertThat(style(part, "borderTopWidth")).as("the line of %s", part).isNotEqualTo("0px");
        assertThat(style(part, "borderTopColor")).isNotEqualTo(style(part, "backgroundColor"));
    }

    private static Object style(Locator part, String property) {
        return part.first().evaluate("(part, property) => getComputedStyle(part)[property]", property);
    }

    /** For those who want to see it; nothing compares it. */
    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "forced-colours", name + ".png"))
                .setFullPage(true));
    }
}

package io.vpsmanager.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screen of 1280 px zoomed to 200 and to 400 %, and letters of twice the size: all fits, nothing is cut, every control is within reach. */
class ZoomTest {

    private final RunningManager manager = SharedManager.get();

    /** What a page is laid out for: the screen's 1280 by 1024 px divided by the zoom. In the language with the longest words. */
    @ParameterizedTest
    @CsvSource({"640, 512", "320, 256"})
    void everyPageFitsWhenZoomed(int width, int height) {
        Page page = Browsers.open(new Window(width, height, "de-DE", true));
        assertThat(walk(page)).isEmpty();
    }

    @Test
    void everyPageFitsWithLargeLetters() {
        try (Browser browser = Browsers.withLargeLetters()) {
            Page page = Browsers.open(browser, new Window(1280, 1024, "de-DE", true));
            page.navigate(manager.url() + "/sign-in");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('main p')).fontSize"))
                    .as("the letters of a text")
                    .isEqualTo("32px");
            assertThat(walk(page)).isEmpty();
        }
    }

    private List<String> walk(Page page) {
        List<String> found = new ArrayList<>();
        Walk.signedOut().forEach(stop -> look(page, stop, found));
        page.navigate(manager.url() + "/sign-in");
        page.locator("#account").fill("ab12345-ovh");
        page.locator("#password").fill("vps-manager-demo");
        page.locator("#password").press("Enter");
        page.waitForURL("**/vps/index");
        Walk.submit(page, "button[name=language][lang=de]");
        try {
            Walk.prepare().signedIn().forEach(stop -> look(page, stop, found));
        } finally {
            page.navigate(manager.url() + "/account");
            Walk.submit(page, "button[name=language][lang=fr]");
            page.context().close();
        }
        return found;
    }

    private void look(Page page, Stop stop, List<String> found) {
        stop.open(page, manager.url());
        Stream.concat(Layout.tooWide(page).stream(), Layout.outOfReach(page).stream())
                .forEach(problem -> found.add(stop + ": " + problem));
    }
}

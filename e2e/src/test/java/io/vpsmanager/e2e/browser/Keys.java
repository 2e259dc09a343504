package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The keys of somebody who has no mouse, and who looks where the focus is after each. */
record Keys(Page page) {

    private static final int MAX_STOPS = 90;

    /** What has the focus, and whether a line around it, or around what it stretches over, shows that. */
    private static final String FOCUS = "() => { const at = document.activeElement;"
            + " if (!at || at === document.body) return '';"
            + " const shown = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"
            + " && !/, 0\\)$|transparent/.test(style.outlineColor);"
            + " const box = at.getBoundingClientRect();"
            + " const there = box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;"
            + " return there && (shown(getComputedStyle(at)) || shown(getComputedStyle(at, '::after')))"
            + " ? '' : `no visible focus on ${at.outerHTML.slice(0, 160)}`; }";

    /** Tab, until this has the focus; every stop on the way shows it. */
    void to(Locator control) {
        assertThat(control).isVisible();
        for (int stop = 0; stop < MAX_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS)).isEqualTo("");
            if (Boolean.TRUE.equals(control.evaluate("control => control === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + control);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Tab to it and press Enter. */
    void enter(Locator control) {
        to(control);
        press("Enter");
    }

    /** As many Tabs as there are controls, and some more, do not lead out of the dialog: at most to the browser's own bar. */
    void trappedIn(Locator dialog) {
        assertThat(dialog).isVisible();
        for (int stop = 0; stop < 8; stop++) {
            press(stop % 3 == 2 ? "Shift+Tab" : "Tab");
            assertThat(
                            dialog.evaluate(
                                    "dialog => dialog.contains(document.activeElement) || document.activeElement === document.body"))
                    .as("the focus is in the dialog")
                    .isEqualTo(true);
            assertThat(page.evaluate(FOCUS)).isEqualTo("");
        }
    }
}

package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The dashboard at each width, and its settings by keyboard. */
class DashboardTest {

    /** How many columns there are, and how much of the last line of tiles is empty. */
    private static final String GRID = "() => { const grid = document.querySelector('.tiles');"
            + " const right = grid.getBoundingClientRect().right, lines = new Map();"
            + " for (const tile of grid.children) { const box = tile.getBoundingClientRect();"
            + " lines.set(box.top, Math.max(lines.get(box.top) ?? 0, box.right)); }"
            + " const full = [...lines.values()].every(end => Math.abs(end - right) < 2);"
            + " return getComputedStyle(grid).gridTemplateColumns.split(' ').length + (full ? '' : ' with a gap'); }";

    private final RunningManager manager = SharedManager.get();

    @Test
    void tilesStandInThreeTwoOrOneColumnWithoutAGap() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-test-01/dashboard");
        Map<Integer, Object> columns = new TreeMap<>();
        Map<Integer, Boolean> hamburger = new TreeMap<>();
        for (int width : List.of(360, 767, 768, 1199, 1200, 1201, 1280)) {
            page.setViewportSize(width, 800);
            columns.put(width, page.evaluate(GRID));
            hamburger.put(width, page.locator("header .burger").isVisible());
        }

        assertThat(columns).isEqualTo(Map.of(360, "1", 767, "1", 768, "2", 1199, "2", 1200, "2", 1201, "3", 1280, "3"));
        assertThat(hamburger)
                .isEqualTo(
                        Map.of(360, true, 767, true, 768, false, 1199, false, 1200, false, 1201, false, 1280, false));
        page.context().close();
    }

    @Test
    void settingsAreChangedByKeyboardAndTheFocusStays() {
        SharedManager.running("vps-settings");
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-settings/dashboard");

        control(page, AriaRole.LINK, "Modifier Clavier de la console").press("Enter");
        assertThat(page.getByLabel("Clavier de la console")).isFocused();
        page.getByLabel("Clavier de la console").selectOption("us");
        page.getByLabel("Clavier de la console").press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("Clavier de la console enregistré");
        assertThat(page.locator("#tile-configuration")).containsText("Américain (QWERTY)");
        assertThat(control(page, AriaRole.LINK, "Modifier Clavier de la console"))
                .isFocused();

        Locator monitoring = control(page, AriaRole.SWITCH, "Surveillance SLA");
        assertThat(monitoring).not().isChecked();
        monitoring.press("Space");
        assertThat(monitoring).isChecked();
        assertThat(monitoring).isFocused();
        assertThat(page.locator("#messages")).containsText("Surveillance SLA activée");
        page.context().close();
    }

    @Test
    void aReverseNameIsGivenInADialogThatGivesTheFocusBack() {
        SharedManager.running("vps-reverse");
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-reverse/dashboard");
        Locator edit = page.locator("#tile-network")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Modifier Reverse DNS de 51."));

        edit.press("Enter");
        Locator name = page.getByLabel("Nom d’hôte");
        assertThat(name).isFocused();
        name.fill("pas de nom");
        name.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Saisissez un nom d’hôte complet");
        assertThat(name).hasValue("pas de nom");
        assertThat(name).isFocused();
        name.fill("mail.exemple.fr");
        name.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("#tile-network")).containsText("mail.exemple.fr");
        assertThat(edit).isFocused();
        assertThat(page.locator("#messages")).containsText("mail.exemple.fr");
        assertThat(page.locator("#messages")).isInViewport();
        page.context().close();
    }

    private static Locator control(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tile whose read is slow, then fails: its own skeleton, its own error, its own retry; the rest of the page lives. */
class TileTest {

    private final RunningManager manager = SharedManager.get();

    @Test
    void aSlowThenFailingTileHarmsNoOther() {
        SharedManager.running("vps-tile");
        long slow = manager.operator().fault("read.option", "vps-tile", "hold");
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-tile/dashboard");

        assertThat(tile(page, "Options")).hasAttribute("aria-busy", "true");
        assertThat(tile(page, "Options")).containsText("Chargement en cours");
        assertThat(tile(page, "Informations")).containsText("VPS Starter 2025");
        assertThat(tile(page, "Réseau")).containsText("51.210.");

        // Until it is released: the page's own read, which it waited for in vain, meets it as well as the tile's.
        long failing = manager.operator().fault("read.option", "vps-tile", "fail", Map.of("reason", "options are out"));
        manager.operator().release(slow);
        assertThat(tile(page, "Options")).containsText("Information indisponible");
        assertThat(tile(page, "Options")).not().containsText("Commander");
        assertThat(tile(page, "Informations")).containsText("VPS Starter 2025");

        manager.operator().release(failing);
        tile(page, "Options").getByText("Réessayer").click();
        assertThat(tile(page, "Options")).containsText("Commander");
    }

    @Test
    void aFailedTileCanBeReadWithScriptsOff() {
        SharedManager.running("vps-tile-plain");
        manager.operator().fault("read.option", "vps-tile-plain", "fail", Map.of("times", 1));
        Page page = Browsers.signIn(manager, Window.DESKTOP.withoutScripts());
        page.navigate(manager.url() + "/vps/detail/vps-tile-plain/dashboard");

        tile(page, "Options").getByText("Réessayer").click();
        assertThat(tile(page, "Options")).containsText("Commander");
    }

    private static Locator tile(Page page, String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }
}

package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Reboot, stop and start beside the scenarios: with scripts off, by others, refused, one after the other. */
class RebootTest {

    private final RunningManager manager = SharedManager.get();

    @Test
    void aRebootWorksWithScriptsOff() {
        SharedManager.running("vps-plain");
        long hold = manager.operator().fault("engine.reboot", "vps-plain", "hold");
        Page page = dashboard("vps-plain", Window.DESKTOP.withoutScripts());

        action(page, "Redémarrer").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Redémarrer"))
                .click();

        assertThat(messages(page)).containsText("Redémarrage en cours");
        assertThat(badge(page)).hasText("Redémarrage");
        manager.operator().release(hold);
        Waiting.until("it runs", () -> apiState("vps-plain").equals("running"));
        page.reload();
        assertThat(badge(page)).hasText("En service");
    }

    @Test
    void aRebootOfAnApiClientIsSeenInTheBrowser() {
        SharedManager.running("vps-other");
        long hold = manager.operator().fault("engine.reboot", "vps-other", "hold");
        Assertions.assertThat(manager.client()
                        .call("POST", "/vps/vps-other/reboot", "")
                        .status())
                .isEqualTo(200);
        Page page = dashboard("vps-other", Window.DESKTOP);
        assertThat(badge(page)).hasText("Redémarrage");

        manager.operator().release(hold);
        assertThat(badge(page)).hasText("En service");
    }

    @Test
    void aSecondActionIsRefusedInWords() {
        SharedManager.running("vps-busy");
        Page page = dashboard("vps-busy", Window.DESKTOP);
        action(page, "Redémarrer").click();
        Locator confirm = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Redémarrer"));
        confirm.waitFor();
        long hold = manager.operator().fault("engine.stop", "vps-busy", "hold");
        manager.client().call("POST", "/vps/vps-busy/stop", "");

        confirm.click();

        assertThat(messages(page)).containsText("Une opération est déjà en cours");
        manager.operator().release(hold);
    }

    @Test
    void stopAndStartFollowOneAnother() {
        SharedManager.running("vps-power");
        Page page = dashboard("vps-power", Window.PHONE);
        assertThat(action(page, "Démarrer")).hasAttribute("aria-disabled", "true");
        confirm(page, "Arrêter");
        assertThat(badge(page)).hasText("Arrêté");
        confirm(page, "Démarrer");
        assertThat(badge(page)).hasText("En service");
    }

    private void confirm(Page page, String name) {
        action(page, name).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private Page dashboard(String vps, Window window) {
        Page page = Browsers.signIn(manager, window);
        page.navigate(manager.url() + "/vps/detail/" + vps + "/dashboard");
        return page;
    }

    /** A button of the page's head, whatever it is made of. */
    private static Locator action(Page page, String name) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Actions sur le serveur"))
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .locator("xpath=ancestor-or-self::*[@role='button' or self::button][1]");
    }

    private static Locator badge(Page page) {
        return page.locator("#badge");
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Messages"));
    }

    private String apiState(String vps) {
        return manager.client()
                .call("GET", "/vps/" + vps, "")
                .body()
                .get("state")
                .asString();
    }
}

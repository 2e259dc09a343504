package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that takes too long (§6.3): the page stops asking, and offers to refresh and the support. */
class SlowTaskTest {

    @Test
    void aTaskThatDoesNotEndIsGivenUpInWords(@TempDir Path data) {
        try (RunningManager manager =
                RunningManager.start(data, "--speed", "100", "--support", "aide@example.com", "--support-after", "3")) {
            manager.operator().rest(manager.operator().createVps("vps-slow"));
            long hold = manager.operator().fault("engine.reboot", "vps-slow", "hold");
            ServerPage server = ServerPage.open(manager, "vps-slow", Window.DESKTOP);
            server.confirm("Redémarrer");
            assertThat(server.badge()).hasText("Redémarrage");

            Locator warning = server.page()
                    .getByRole(AriaRole.ALERT)
                    .filter(new Locator.FilterOptions().setHasText("L’opération dure depuis plus de 3\u00a0s."));
            assertThat(warning).containsText("Cette page ne s’actualise plus d’elle-même.");
            assertThat(warning.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Contacter le support")))
                    .hasAttribute("href", "mailto:aide@example.com");
            assertThat(server.page().locator("#status")).hasAttribute("data-poll", "0");
            assertThat(server.badge()).hasText("Redémarrage");

            manager.operator().release(hold);
            io.vpsmanager.e2e.Waiting.until(
                    "it runs", () -> manager.operator().state("vps-slow").equals("running"));
            warning.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Actualiser"))
                    .click();
            assertThat(server.badge()).hasText("En service");
            assertThat(server.page().getByText("ne s’actualise plus", new Page.GetByTextOptions()))
                    .hasCount(0);
            server.page().context().close();
        }
    }
}

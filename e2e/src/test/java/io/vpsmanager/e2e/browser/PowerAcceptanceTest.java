package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The box of the specification's §9.3 that is about power. */
class PowerAcceptanceTest {

    private final RunningManager manager = SharedManager.get();

    @Test
    void theRebootStartsATaskAndGivesFeedback() {
        SharedManager.running("vps-box");
        long hold = manager.operator().fault("engine.reboot", "vps-box", "hold");
        ServerPage server = ServerPage.open(manager, "vps-box", Window.PHONE);
        server.confirm("Redémarrer");

        assertThat(server.messages()).containsText("Redémarrage en cours");
        assertThat(server.badge()).hasText("Redémarrage");
        Http.Answer tasks = manager.client().call("GET", "/vps/vps-box/tasks?type=rebootVm&state=doing", "");
        Assertions.assertThat(tasks.body().size()).isEqualTo(1);

        server.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suivre la tâche"))
                .click();
        assertThat(Browsers.heading(server.page(), "Redémarrage")).isVisible();
        assertThat(server.page().locator("main"))
                .containsText(tasks.body().get(0).asString());
        manager.operator().release(hold);
        assertThat(server.page().locator("main .title")).containsText("Terminée");
        server.page().context().close();
    }
}

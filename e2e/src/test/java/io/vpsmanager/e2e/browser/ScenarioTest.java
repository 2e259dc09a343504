package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of the specification's §10, in French; the reinstallation of E1 is begun by an API client. */
class ScenarioTest {

    private static final String UNDER_WAY = "Une opération est déjà en cours sur ce VPS. Veuillez patienter.";

    private final RunningManager manager = SharedManager.get();

    @Test
    void n1ARebootSucceeds() {
        SharedManager.running("vps-test");
        long hold = manager.operator().fault("engine.reboot", "vps-test", "hold");
        ServerPage server = ServerPage.open(manager, "vps-test", Window.DESKTOP);
        assertThat(server.badge()).hasText("En service");

        server.action("Redémarrer").click();
        Locator dialog = server.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("environ une minute");
        Assertions.assertThat(server.page().url()).endsWith("/dashboard/reboot");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Redémarrer"))
                .click();

        assertThat(server.messages()).containsText("Redémarrage en cours");
        assertThat(server.badge()).hasText("Redémarrage");
        Assertions.assertThat(state("vps-test")).isEqualTo("rebooting");
        server.page().reload();
        assertThat(server.badge()).hasText("Redémarrage");
        assertThat(server.action("Redémarrer")).isDisabled();

        manager.operator().release(hold);
        assertThat(server.badge()).hasText("En service");
        Assertions.assertThat(state("vps-test")).isEqualTo("running");
        assertThat(server.messages()).containsText("opération terminée");
        Assertions.assertThat(manager.operator().actions("vps-test").get("reboot"))
                .isEqualTo(1);
        server.page().context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void e1AnActionIsBlockedWhileATaskRuns(boolean scripts) {
        String vps = scripts ? "vps-e1" : "vps-e1-plain";
        SharedManager.running(vps);
        long hold = beginElsewhere(vps);
        ServerPage server = ServerPage.open(manager, vps, scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());

        blocked(server);
        manager.operator().release(hold);
        server.page().context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void e1AnActionIsBlockedOnAPageThatDoesNotKnowTheTaskYet(boolean scripts) {
        String vps = scripts ? "vps-e1-late" : "vps-e1-late-plain";
        SharedManager.running(vps);
        ServerPage server = ServerPage.open(manager, vps, scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());
        assertThat(server.action("Redémarrer")).isEnabled();
        long hold = beginElsewhere(vps);

        blocked(server);
        manager.operator().release(hold);
        if (scripts) {
            assertThat(server.messages()).containsText("opération terminée");
            assertThat(server.messages()).not().containsText(UNDER_WAY);
            assertThat(shortcut(server)).isEnabled();
        }
        server.page().context().close();
    }

    private void blocked(ServerPage server) {
        // A disabled button is reachable, and says why when it is used.
        server.action("Redémarrer").click(new Locator.ClickOptions().setForce(true));
        assertThat(server.messages()).containsText(UNDER_WAY);
        assertThat(server.badge()).hasText("Installation");
        assertThat(server.action("Redémarrer")).isDisabled();
        assertThat(server.action("Redémarrer")).hasAccessibleDescription(UNDER_WAY);
        assertThat(shortcut(server)).isDisabled();
        assertThat(server.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static Locator shortcut(ServerPage server) {
        return server.tile("Raccourcis")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Redémarrer"));
    }

    private long beginElsewhere(String vps) {
        long hold = manager.operator().fault("engine.installSystem", vps, "hold");
        String image = manager.client()
                .call("GET", "/vps/" + vps + "/images/available", "")
                .body()
                .get(0)
                .asString();
        Assertions.assertThat(manager.client()
                        .call("POST", "/vps/" + vps + "/rebuild", "{\"imageId\":\"" + image + "\"}")
                        .status())
                .isEqualTo(200);
        return hold;
    }

    private String state(String vps) {
        return manager.client()
                .call("GET", "/vps/" + vps, "")
                .body()
                .get("state")
                .asString();
    }
}

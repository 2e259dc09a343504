package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The boxes of the specification's §9.3 about rescue mode, the reinstallation and the password. */
class AccessAcceptanceTest {

    private static final String SHOW = "Afficher le mot de passe";

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rescueModeWorksAndSendsTheCredentials(boolean scripts) {
        String vps = scripts ? "vps-rescue" : "vps-rescue-plain";
        SharedManager.running(vps);
        ServerPage server = ServerPage.open(manager, vps, scripts ? Window.PHONE : Window.DESKTOP.withoutScripts());
        server.tile("Raccourcis")
                .getByRole(AriaRole.BUTTON, named("Mode secours"))
                .click();
        dialog(server)
                .getByRole(AriaRole.BUTTON, named("Passer en mode secours"))
                .click();
        assertThat(server.messages()).containsText("Redémarrage en mode secours en cours");

        if (scripts) {
            assertThat(server.badge()).hasText("Mode secours");
            server.messages().getByRole(AriaRole.LINK, named(SHOW)).click();
        } else {
            manager.operator().rest(running(vps));
            server.show(manager, vps);
            server.tile("Raccourcis")
                    .getByRole(AriaRole.BUTTON, named("Identifiants de connexion"))
                    .click();
        }
        assertThat(dialog(server)).containsText("Système de secours");
        Assertions.assertThat(shown(server)).hasSize(20);
        Assertions.assertThat(newestMail()).contains(vps + " est en mode secours");

        server.show(manager, vps);
        server.page().getByRole(AriaRole.LINK, page("Quitter le mode secours")).click();
        dialog(server)
                .getByRole(AriaRole.BUTTON, named("Quitter le mode secours"))
                .click();
        manager.operator().rest(running(vps));
        server.show(manager, vps);
        assertThat(server.badge()).hasText("En service");
        server.page().context().close();
    }

    @Test
    void theReinstallationListsTheSystemsAndInstallsTheChosenOne() {
        SharedManager.running("vps-rebuild");
        ServerPage server = ServerPage.open(manager, "vps-rebuild", Window.DESKTOP);
        server.tile("Raccourcis")
                .getByRole(AriaRole.BUTTON, named("Réinstaller le système"))
                .click();
        Locator systems = dialog(server).getByLabel("Système à installer");
        assertThat(systems.locator("option"))
                .containsText(new String[] {"Debian 12 (installé actuellement)", "Debian 13"});
        systems.selectOption(new SelectOption().setLabel("Debian 13"));
        Locator confirm = dialog(server).getByRole(AriaRole.BUTTON, named("Réinstaller le système"));
        confirm.click();
        assertThat(dialog(server).getByLabel("Pour confirmer")).hasAttribute("aria-invalid", "true");
        assertThat(dialog(server).getByLabel("Pour confirmer")).isFocused();
        dialog(server).getByLabel("Pour confirmer").fill("vps-rebuild");
        confirm.click();

        assertThat(server.messages()).containsText("Réinstallation\u00a0: opération terminée");
        assertThat(server.tile("Informations")).containsText("Debian 13");
        Assertions.assertThat(newestMail()).contains("Debian 13 est installé");
        server.page().context().close();
    }

    @Test
    void whoWatchesTheDeliveryIsLedToThePassword() {
        long hold = manager.operator().fault("engine.createMachine", "vps-new", "hold");
        long delivery = manager.operator().createVps("vps-new");
        ServerPage server = ServerPage.open(manager, "vps-new", Window.PHONE);
        assertThat(server.badge()).hasText("Installation");

        manager.operator().release(hold);

        assertThat(server.messages()).containsText("Livraison du serveur\u00a0: opération terminée");
        assertThat(server.badge()).hasText("En service");
        server.messages().getByRole(AriaRole.LINK, named(SHOW)).click();
        Assertions.assertThat(shown(server)).hasSize(20);
        Assertions.assertThat(newestMail()).contains("vps-new\u00a0: votre serveur est prêt");
        Assertions.assertThat(manager.operator().rest(delivery)).isEqualTo("DONE");
        server.page().context().close();
    }

    @Test
    void theNewPasswordIsTakenByTheServerAndAMailIsSent() {
        SharedManager.running("vps-password");
        ServerPage server = ServerPage.open(manager, "vps-password", Window.DESKTOP);
        server.page().navigate(manager.url() + "/vps/detail/vps-password/dashboard/password");
        dialog(server)
                .getByRole(AriaRole.BUTTON, named("Changer le mot de passe root"))
                .click();
        server.messages().getByRole(AriaRole.LINK, named(SHOW)).click();

        String password = shown(server);

        String mail = newestMail();
        Assertions.assertThat(mail)
                .contains("nouveau mot de passe")
                .contains("/vps/detail/vps-password/dashboard/login")
                .doesNotContain(password);
        // Once: whoever comes back is told when it was shown.
        server.page().navigate(manager.url() + "/vps/detail/vps-password/dashboard/login");
        assertThat(dialog(server)).containsText("Il n’est plus conservé ici.");
        assertThat(dialog(server)).not().containsText(password);
        server.page().context().close();
    }

    private static String shown(ServerPage server) {
        dialog(server).getByRole(AriaRole.BUTTON, named(SHOW)).click();
        Locator password = dialog(server).locator(".password .address");
        assertThat(password).isVisible();
        return password.textContent();
    }

    private static Locator dialog(ServerPage server) {
        return server.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions page(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** The task that holds a server, or its last one. */
    private long running(String vps) {
        return manager.client()
                .call("GET", "/vps/" + vps + "/tasks", "")
                .body()
                .valueStream()
                .mapToLong(id -> id.asLong())
                .max()
                .orElseThrow();
    }

    /** The newest mail of the demo account, subject and body. */
    private String newestMail() {
        long newest = manager.client()
                .call("GET", "/me/notification/email/history", "")
                .body()
                .valueStream()
                .mapToLong(id -> id.asLong())
                .max()
                .orElseThrow();
        return manager.client()
                .call("GET", "/me/notification/email/history/" + newest, "")
                .body()
                .toString();
    }
}

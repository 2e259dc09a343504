package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import org.junit.jupiter.api.Test;

/** Two windows of one person, two people, and a program: what one does the others see. */
class TogetherTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String TECHNICIAN = "te70001-ovh";

    private final RunningManager manager = SharedManager.get();

    @Test
    void whatIsDoneInOneWindowIsSeenInTheOther() {
        SharedManager.running("vps-windows");
        long hold = manager.operator().fault("engine.reboot", "vps-windows", "hold");
        ServerPage one = ServerPage.open(manager, "vps-windows", Window.DESKTOP);
        ServerPage other = new ServerPage(one.page().context().newPage());
        other.show(manager, "vps-windows");

        one.confirm("Redémarrer");
        assertThat(one.badge()).hasText("Redémarrage");
        other.lookAgain();
        assertThat(other.badge()).hasText("Redémarrage");
        assertThat(other.action("Redémarrer")).isDisabled();

        manager.operator().release(hold);
        assertThat(one.badge()).hasText("En service");
        assertThat(other.badge()).hasText("En service");
        assertThat(other.messages()).containsText("opération terminée");
        one.page().context().close();
    }

    @Test
    void whatTheTechnicalContactDoesIsSeenByTheOwner() {
        SharedManager.running("vps-people");
        manager.operator().createAccount(TECHNICIAN, "de_DE");
        manager.operator().setContact("vps-people", "TECH", TECHNICIAN);
        long hold = manager.operator().fault("engine.stop", "vps-people", "hold");
        ServerPage owner = ServerPage.open(manager, "vps-people", Window.DESKTOP);
        Page technician = Browsers.open(Window.DESKTOP);
        technician.navigate(manager.url() + "/");
        Browsers.signIn(technician, TECHNICIAN, PASSWORD);
        technician
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("vps-people"))
                .click();
        Browsers.heading(technician, "vps-people").waitFor();

        technician.locator("#action-stop").click();
        technician.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).click();
        assertThat(technician.locator("#messages")).containsText("Server wird gestoppt");
        owner.lookAgain();
        assertThat(owner.badge()).hasText("Arrêt en cours");
        assertThat(owner.page().locator("main")).containsText("par " + TECHNICIAN);

        manager.operator().release(hold);
        assertThat(owner.badge()).hasText("Arrêté");
        assertThat(technician.locator("#badge")).hasText("Gestoppt");
        technician.context().close();
        owner.page().context().close();
    }

    @Test
    void aNameThatAProgramGivesIsSeenInEveryPlace() {
        SharedManager.running("vps-named");
        ServerPage server = ServerPage.open(manager, "vps-named", Window.DESKTOP);
        assertThat(server.tile("Informations")).containsText("vps-named");
        manager.client().call("PUT", "/vps/vps-named", "{\"displayName\":\"Vitrine\"}");

        server.lookAgain();
        assertThat(Browsers.heading(server.page(), "Vitrine")).isVisible();
        assertThat(server.tile("Informations")).containsText("Vitrine");
        assertThat(server.tile("Configuration")).containsText("Vitrine");
        server.page().context().close();
    }
}

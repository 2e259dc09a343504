package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of the specification's §6.1 as people meet them; 409 is scenario E1, 500 is in the console's own tests. */
class MessagesTest {

    private final RunningManager manager = SharedManager.get();

    @Test
    void aValueThatItsFieldDoesNotHaveIsInvalid() {
        SharedManager.running("vps-400");
        ServerPage server = ServerPage.open(manager, "vps-400", Window.DESKTOP);
        server.page().locator("input[name=wanted]").evaluate("field => { field.value = 'perhaps'; }");
        server.page()
                .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Surveillance SLA"))
                .click();
        assertThat(server.messages())
                .containsText("Les paramètres fournis sont invalides. Veuillez vérifier votre saisie.");
        server.page().context().close();
    }

    @Test
    void whoseSessionEndedIsAskedToSignIn() {
        SharedManager.running("vps-401");
        ServerPage server = ServerPage.open(manager, "vps-401", Window.DESKTOP);
        server.page().context().addCookies(List.of(new Cookie("session", "ended").setUrl(manager.url())));
        server.action("Redémarrer").click();
        assertThat(server.page().getByText("Votre session a expiré. Veuillez vous reconnecter."))
                .isVisible();
        Browsers.signIn(server.page());
        assertThat(server.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("vps-401"))
                        .first())
                .isVisible();
        server.page().context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "fr_FR, bi70401-ovh, Vous n’avez pas les droits pour effectuer cette action.",
        "en_GB, bi70402-ovh, You do not have the rights to perform this action.",
        "de_DE, bi70403-ovh, Sie haben nicht die nötigen Rechte für diese Aktion."
    })
    void whoOnlyPaysMayNotReboot(String language, String account, String told) {
        SharedManager.running("vps-403");
        manager.operator().createAccount(account, language);
        manager.operator().setContact("vps-403", "BILLING", account);
        Page page = Browsers.open(Window.DESKTOP);
        page.navigate(manager.url() + "/");
        Browsers.signIn(page, account, "correct horse battery");
        page.waitForURL("**/vps/index");
        ServerPage server = new ServerPage(page);
        server.show(manager, "vps-403");
        page.locator("#action-reboot").click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#messages")).containsText(told);
        page.context().close();
    }

    @Test
    void aServerThatWasDeletedMeanwhileIsGone() {
        SharedManager.running("vps-404");
        ServerPage server = ServerPage.open(manager, "vps-404", Window.DESKTOP);
        manager.operator().rest(manager.operator().deleteVps("vps-404"));
        server.action("Redémarrer").click();
        assertThat(server.messages()).containsText("Ce VPS n’existe pas ou a été supprimé.");
        server.page().context().close();
    }

    @Test
    void aReadThatFailsIsToldWithItsQueryAndTheSupport() {
        SharedManager.running("vps-503");
        ServerPage server = ServerPage.open(manager, "vps-503", Window.DESKTOP);
        manager.operator().fault("read.vpsViews", "vps-503", "fail", Map.of("times", 1));
        server.action("Redémarrer").click();
        assertThat(server.messages()).containsText("Un service nécessaire ne répond pas pour l’instant.");
        assertThat(server.messages()).containsText("Identifiant de requête");
        assertThat(server.messages()
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Contacter le support")))
                .hasAttribute("href", "mailto:aide@example.com");
        server.messages()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Réessayer"))
                .click();
        assertThat(server.page().getByRole(AriaRole.DIALOG)).containsText("Redémarrer vps-503");
        server.page().context().close();
    }
}

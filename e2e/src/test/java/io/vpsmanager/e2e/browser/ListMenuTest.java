package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list's menus: SPEC-VPS-003 with every action, the filters, and what an account without a server sees. */
class ListMenuTest {

    private static final List<String> ACTIONS = List.of(
            "Redémarrer",
            "Arrêter",
            "Démarrer",
            "Mode secours",
            "Quitter le mode secours",
            "Console KVM",
            "Identifiants de connexion",
            "Changer le mot de passe root",
            "Réinstaller le système",
            "Créer un snapshot",
            "Restaurer le snapshot",
            "Supprimer le snapshot",
            "Télécharger le snapshot",
            "Interrompre le snapshot",
            "Gérer la sauvegarde automatique",
            "Gérer le stockage de sauvegarde",
            "Voir les graphiques",
            "Ajouter un disque",
            "Augmenter les ressources",
            "Changer de modèle",
            "Migrer vers la gamme 2025",
            "Gérer le DNS secondaire",
            "Renommer",
            "Choisir le clavier de la console",
            "Régler la surveillance SLA",
            "Modifier le reverse DNS",
            "Voir les adresses IP",
            "Gérer le renouvellement",
            "S’engager pour réduire le prix",
            "Changer les contacts",
            "Résilier",
            "Annuler la résiliation");

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @CsvSource({"vps-test-01, Serveur Web Production", "vps-test-02, Base de données", "vps-test-03, Staging"})
    void aRowsMenuHasEveryActionAndTheServerSaysTheSame(String vps, String title) {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/index?text=vps-test-0");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Actions sur " + title))
                .press("Enter");
        Locator menu = page.getByRole(AriaRole.DIALOG);
        assertThat(menu).isVisible();
        assertThat(menu.getByRole(AriaRole.LISTITEM)).hasCount(ACTIONS.size());
        for (String action : ACTIONS) {
            Locator entry = menu.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + action)))
                    .getByRole(AriaRole.LINK);
            assertThat(entry).hasCount(1);
            if ("true".equals(entry.getAttribute("aria-disabled"))) {
                // Seen where it is this server's own; one note says it for all that are not built, and each to who
                // listens.
                String why = entry.locator("[id^=why-]").textContent();
                assertThat(entry).hasAccessibleDescription(why);
                assertThat(answer(page, entry.getAttribute("href")))
                        .as(action)
                        .contains(
                                why.startsWith("Pas encore proposé") ? "pas encore proposée dans cette version" : why);
            }
        }
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Actions sur " + title)))
                .isFocused();
        page.context().close();
    }

    @Test
    void theApiRefusesWhatTheMenuRefuses() {
        Http.Answer stopped = manager.client().call("POST", "/vps/vps-test-02/reboot", "");
        assertThat(stopped.status()).isEqualTo(409);
        assertThat(stopped.body().get("message").asString()).isEqualTo("Action not available: the VPS is stopped");
        Http.Answer later = manager.client().call("POST", "/vps/vps-test-01/changeContact", "{}");
        assertThat(later.status()).isEqualTo(501);
    }

    @Test
    void aFilterSaysHowManyValuesAreChosenAndKeepsTheFocus() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/index?text=vps-test-0");
        page.evaluate("window.sameDocument = true");
        filter(page, "État").click();
        box(page, "Arrêté").press("Space");
        assertThat(filter(page, "État")).hasText("État (1)");
        assertThat(box(page, "Arrêté")).isFocused();
        assertThat(page.locator("#said")).hasText("1 serveur");
        box(page, "Mode secours").press("Space");
        assertThat(filter(page, "État")).hasText("État (2)");
        assertThat(page.locator("#said")).hasText("2 serveurs");
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);

        filter(page, "Modèle").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("VPS Value 2025"))
                .check();
        assertThat(filter(page, "Modèle")).hasText("Modèle (1)");
        assertThat(page.getByText("1–1 sur 1")).isVisible();
        page.reload();
        assertThat(filter(page, "État")).hasText("État (2)");
        assertThat(filter(page, "Modèle")).hasText("Modèle (1)");
        assertThat(filter(page, "Localisation")).hasText("Localisation");
        page.goBack();
        assertThat(filter(page, "Modèle")).hasText("Modèle");
        page.context().close();
    }

    @Test
    void filtersThatMatchNothingAreCleared() {
        Page page = Browsers.signIn(manager, Window.PHONE);
        page.navigate(manager.url() + "/vps/index?text=personne&state=stopped");
        assertThat(page.getByText("Aucun serveur ne correspond à ces filtres.")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Effacer les filtres"))
                .click();
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(page).hasURL(manager.url() + "/vps/index");
        assertThat(filter(page, "État")).hasText("État");
        page.context().close();
    }

    @Test
    void anAccountWithoutAServerIsWelcomed() {
        manager.operator().createAccount("ne70003-ovh", "fr_FR");
        Page page = Browsers.open(Window.DESKTOP);
        page.navigate(manager.url() + "/");
        Browsers.signIn(page, "ne70003-ovh", "correct horse battery");
        assertThat(Browsers.heading(page, "Vous n’avez pas encore de serveur")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Commander un VPS")))
                .hasAttribute("href", "mailto:aide@example.com");
        assertThat(page.getByRole(AriaRole.TABLE)).hasCount(0);
        page.context().close();
    }

    /** What the server answers at an address, as text. */
    private String answer(Page page, String address) {
        APIResponse answer = page.request()
                .get(manager.url() + address, RequestOptions.create().setHeader("Accept", "text/html"));
        return answer.text();
    }

    private static Locator filter(Page page, String name) {
        return page.getByRole(AriaRole.SEARCH).locator("summary").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

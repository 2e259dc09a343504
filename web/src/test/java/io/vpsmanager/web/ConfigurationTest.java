package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The settings of a server: SPEC-VPS-011. */
class ConfigurationTest extends ConsoleTest {

    @Test
    void theKeymapIsChosenAndClearedWithoutScripts() {
        browser.signedIn();
        assertThat(browser.get(RUNNING + "/keymap").body())
                .contains("<html")
                .contains("<option value=\"fr\" selected>Français (AZERTY)")
                .contains("<option value=\"us\">Américain (QWERTY)");
        assertThat(Browser.location(browser.post(RUNNING + "/keymap", "keymap", "us")))
                .isEqualTo(RUNNING);
        assertThat(browser.get(RUNNING).body())
                .contains("Clavier de la console enregistré")
                .contains("<span>Américain (QWERTY)</span>");
        browser.post(RUNNING + "/keymap", "keymap", "");
        assertThat(browser.get(RUNNING).body()).contains("<span>Aucun</span>");
    }

    @Test
    void aKeymapThatDoesNotExistIsToldAtItsField() {
        browser.signedIn().scripted();
        HttpResponse<String> answer = browser.post(RUNNING + "/keymap", "keymap", "klingon");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Choisissez l’un des claviers de la liste.")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("<html");
    }

    @Test
    void monitoringIsSwitchedOffAndOnAndSaysWhatItDoes() {
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("role=\"switch\" aria-checked=\"true\"")
                .contains("name=\"wanted\" value=\"false\"")
                .contains("la mesure n’est pas encore disponible");
        browser.scripted();
        assertThat(browser.post(RUNNING + "/sla-monitoring", "wanted", "false").body())
                .contains("id=\"tile-configuration\"")
                .contains("role=\"switch\" aria-checked=\"false\"")
                .contains("Surveillance SLA désactivée");
        browser.with("HX-Request", "");
        assertThat(Browser.location(browser.post(RUNNING + "/sla-monitoring", "wanted", "true")))
                .isEqualTo(RUNNING);
        assertThat(browser.get(RUNNING).body())
                .contains("Surveillance SLA activée")
                .contains("Aucune mesure n’est encore faite");
    }

    @Test
    void theControlThatWasUsedHasTheFocusAfterwards() {
        browser.signedIn().scripted();
        assertThat(browser.post(RUNNING + "/display-name", "displayName", "Vitrine")
                        .body())
                .containsPattern("id=\"edit-display-name\"[^>]* autofocus");
        assertThat(browser.post(RUNNING + "/keymap", "keymap", "us").body())
                .containsPattern("id=\"edit-keymap\"[^>]* autofocus");
        assertThat(browser.get(RUNNING + "/tiles/configuration").body()).doesNotContain("autofocus");
    }

    @Test
    void aNameThatSomebodyElseChangedMeanwhileIsToldBeforeItIsReplaced() {
        browser.signedIn();
        assertThat(browser.get(RUNNING + "/display-name").body())
                .contains("name=\"was\" value=\"Serveur Web Production\"");
        browser.post(RUNNING + "/display-name", "displayName", "Boutique");
        HttpResponse<String> told =
                browser.post(RUNNING + "/display-name", "displayName", "Vitrine", "was", "Serveur Web Production");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains("Ce nom a été changé entre-temps\u00a0: Boutique.")
                .contains("value=\"Vitrine\"")
                .contains("name=\"was\" value=\"Boutique\"");
        assertThat(browser.get(RUNNING).body()).contains(">Boutique</h1>");
        assertThat(Browser.location(
                        browser.post(RUNNING + "/display-name", "displayName", "Vitrine", "was", "Boutique")))
                .isEqualTo(RUNNING);
        assertThat(browser.get(RUNNING).body()).contains(">Vitrine</h1>");
    }

    @Test
    void whatSomebodyElseChangedShowsInTheWholePage() {
        browser.signedIn().scripted();
        browser.post(RUNNING + "/display-name", "displayName", "Boutique");
        HttpResponse<String> told =
                browser.post(RUNNING + "/display-name", "displayName", "Vitrine", "was", "Serveur Web Production");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains(">Boutique</h1>").contains("value=\"Vitrine\"");
        assertThat(told.headers().firstValue("HX-Trigger")).contains("vps-changed");
    }

    @Test
    void aFormThatWasOpenedByItsAddressIsLeftWhenItIsSaved() {
        browser.signedIn().scripted();
        assertThat(browser.post(RUNNING + "/display-name", "displayName", "Vitrine")
                        .headers()
                        .firstValue("HX-Replace-Url"))
                .contains(RUNNING);
    }

    @Test
    void anExpiredServiceRefusesEverySettingWithItsReason() {
        world.expire(World.RUNNING);
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("aria-describedby=\"edit-display-name-why\"")
                .contains("aria-describedby=\"edit-keymap-why\"")
                .contains("aria-describedby=\"edit-reverse-why\"")
                .contains("aria-describedby=\"sla-why sla-what\"");
        assertThat(browser.post(RUNNING + "/sla-monitoring", "wanted", "false").statusCode())
                .isEqualTo(460);
        assertThat(browser.post(RUNNING + "/keymap", "keymap", "us").statusCode())
                .isEqualTo(460);
    }

    @Test
    void noFormIsOfferedThatCanOnlyBeRefused() {
        world.lock(World.RUNNING);
        browser.signedIn();
        for (String form : new String[] {"display-name", "keymap"}) {
            HttpResponse<String> answer = browser.get(RUNNING + "/" + form);
            assertThat(answer.statusCode()).as(form).isEqualTo(409);
            assertThat(answer.body()).as(form).doesNotContain("name=\"displayName\"", "name=\"keymap\"");
        }
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TerminationTest extends ConsoleTest {

    private static final String CONFIRM = "/billing/confirmTerminate";

    @Test
    void theNameIsTypedBeforeAMailIsSent() {
        assertThat(browser.signedIn().get(RUNNING + "/terminate").body())
                .contains("Résilier Serveur Web Production\u00a0?")
                .contains("supprimé <strong>avec toutes ses données</strong>")
                .contains("ses sauvegardes");
        HttpResponse<String> unconfirmed = browser.post(RUNNING + "/terminate", "confirm", "vps-test-02");
        assertThat(unconfirmed.statusCode()).isEqualTo(400);
        assertThat(unconfirmed.body()).contains("Ce n’est pas le nom de ce service.");
        assertThat(world.terminations).isEmpty();

        assertThat(browser.post(RUNNING + "/terminate", "confirm", World.RUNNING.value())
                        .statusCode())
                .isEqualTo(302);
        assertThat(world.terminations).containsExactly(World.RUNNING.value());
        assertThat(browser.get(RUNNING).body())
                .contains("Résiliation à confirmer")
                .contains("Un e-mail attend le contact administrateur dans Compte › E-mails.")
                .doesNotContain("E-mail de confirmation envoyé")
                .doesNotContain("Ce service est résilié");
        // And when that was read and is gone:
        assertThat(browser.get(RUNNING).body())
                .contains("La résiliation de ce service est demandée")
                .contains("Ce lien est valable jusqu’au 25 nov. 2026")
                .contains("href=\"/account/emails\">Voir les e-mails");
    }

    @Test
    void theLinkOfTheMailConfirmsAndTheBannerTakesItBack() {
        browser.signedIn();
        assertThat(browser.get(CONFIRM + "?id=1&token=good-token").body())
                .contains("<strong>Serveur Web Production</strong> restera en service")
                .contains("action=\"" + CONFIRM + "?id=1&amp;token=good-token\"")
                .contains("<option value=\"TOO_EXPENSIVE\"");
        HttpResponse<String> confirmed =
                browser.post(CONFIRM + "?id=1&token=good-token", "reason", "TOO_EXPENSIVE", "commentary", "Adieu");

        assertThat(Browser.location(confirmed)).isEqualTo(RUNNING);
        assertThat(world.terminations)
                .hasSize(1)
                .first()
                .asString()
                .contains("TOO_EXPENSIVE")
                .contains("Adieu");
        assertThat(browser.get(RUNNING).body())
                .contains("Résiliation confirmée")
                .contains("Ce service est résilié")
                .contains("href=\"" + RUNNING + "/terminate/cancel\">Annuler la résiliation");
        assertThat(browser.get(RUNNING + "/terminate").body())
                .contains("La résiliation de ce service est déjà confirmée.");
        assertThat(browser.get(CONFIRM + "?id=1&token=good-token").statusCode()).isEqualTo(409);

        assertThat(browser.get(RUNNING + "/terminate/cancel").body()).contains("<strong>pas supprimé</strong>");
        assertThat(browser.post(RUNNING + "/terminate/cancel").statusCode()).isEqualTo(302);
        assertThat(browser.get(RUNNING).body())
                .contains("Résiliation annulée")
                .doesNotContain("Ce service est résilié");
    }

    @Test
    void anOldLinkChangesNothingAndLeadsToANewMail() {
        HttpResponse<String> answer = browser.signedIn().post(CONFIRM + "?id=1&token=old", "reason", "TOO_EXPENSIVE");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Ce lien n’est plus valable")
                .contains("href=\"" + RUNNING + "/terminate\">Demander un nouvel e-mail")
                .doesNotContain("TOO_EXPENSIVE");
        HttpResponse<String> opened = browser.get(CONFIRM + "?id=1&token=old");
        assertThat(opened.body()).contains("Ce lien n’est plus valable").doesNotContain("TOO_EXPENSIVE");
        assertThat(world.get(World.RUNNING).condition().ending()).isFalse();
        assertThat(browser.get(CONFIRM + "?id=7&token=good-token").statusCode()).isEqualTo(404);
        assertThat(browser.get(CONFIRM).statusCode()).isEqualTo(404);
        assertThat(browser.get(CONFIRM + "?id=x&token=good-token").statusCode()).isEqualTo(400);
    }
}

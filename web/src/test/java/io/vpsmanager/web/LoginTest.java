package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Rescue mode and passwords of root. */
class LoginTest extends ConsoleTest {

    private static final String PASSWORD = "BcDeFgHjKnPrSkUvXbCd";
    private static final String RESCUED = "/vps/detail/" + World.RESCUED + "/dashboard";

    @Test
    void aServerGoesIntoRescueModeAndOut() {
        assertThat(browser.signedIn().get(RUNNING + "/rescue").body())
                .contains("Passer Serveur Web Production en mode secours\u00a0?")
                .contains("redémarre sur un <strong>système de secours</strong>");
        assertThat(browser.post(RUNNING + "/rescue").statusCode()).isEqualTo(302);
        assertThat(browser.get(RUNNING).body()).contains("Redémarrage en mode secours en cours");

        assertThat(browser.get(RESCUED).body())
                .contains("id=\"shortcut-leave-rescue\"")
                .containsPattern("message-link\" href=\"[^\"]*/leave-rescue\">Quitter le mode secours");
        assertThat(browser.post(RESCUED + "/leave-rescue").statusCode()).isEqualTo(302);
        assertThat(world.booted).containsExactly(NetbootMode.RESCUE, NetbootMode.LOCAL);
    }

    @Test
    void aServerInRescueModeIsNotSentThereAgain() {
        HttpResponse<String> asked = browser.signedIn().get(RESCUED + "/rescue");

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("Ce VPS est en mode secours. Quittez-le d’abord.");
        assertThat(browser.get(RUNNING + "/leave-rescue").body()).contains("Ce VPS n’est pas en mode secours.");
    }

    @Test
    void aNewPasswordIsShownOnce() {
        assertThat(browser.signedIn().get(RUNNING + "/password").body())
                .contains("Changer le mot de passe root de Serveur Web Production\u00a0?")
                .contains("L’ancien n’est plus valable.");
        assertThat(browser.post(RUNNING + "/password").statusCode()).isEqualTo(302);
        assertThat(browser.get(RUNNING + "/login").body())
                .contains("Il attend d’être affiché, une seule fois, jusqu’au 29 nov. 2026")
                .doesNotContain(PASSWORD);

        HttpResponse<String> shown = browser.post(RUNNING + "/login");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(PASSWORD).contains("Notez ce mot de passe maintenant");
        assertThat(shown.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(browser.post(RUNNING + "/login").body())
                .contains("par vous. Il n’est plus conservé ici.")
                .doesNotContain(PASSWORD);
    }

    /** The end of the task that set it leads to it. */
    @Test
    void theEndOfItsTaskLeadsToThePassword() {
        browser.signedIn().post(RUNNING + "/password");
        long task = world.get(World.RUNNING).task().orElseThrow().id().value();
        world.endTask(World.RUNNING);

        assertThat(browser.scripted().get(RUNNING + "/status?task=" + task).body())
                .contains("Changement du mot de passe root\u00a0: opération terminée")
                .containsPattern("href=\"" + RUNNING + "/login\">Afficher le mot de passe");
    }

    /** So does the end of the delivery that was watched, unless its engine sets no passwords. */
    @Test
    void theEndOfTheDeliveryLeadsToTheFirstPassword() {
        String delivered = "/vps/detail/" + World.INSTALLING + "/dashboard";
        long task = world.get(World.INSTALLING).task().orElseThrow().id().value();
        browser.signedIn().scripted();
        world.endTask(World.INSTALLING);
        assertThat(browser.get(delivered + "/status?task=" + task).body())
                .contains("Livraison du serveur\u00a0: opération terminée")
                .doesNotContain("Afficher le mot de passe");

        world.setPassword(World.INSTALLING);

        assertThat(browser.get(delivered + "/status?task=" + task).body())
                .containsPattern("href=\"" + delivered + "/login\">Afficher le mot de passe");
    }

    @Test
    void withoutAPasswordTheWayToANewOneIsOffered() {
        assertThat(browser.signedIn().get(RUNNING + "/login").body())
                .contains("Aucun mot de passe n’attend d’être affiché.")
                .contains("href=\"" + RUNNING + "/password\"");
        assertThat(browser.get(RESCUED + "/login").body())
                .contains("le système de secours reçoit chaque fois un nouveau mot de passe")
                .contains("href=\"" + RESCUED + "/reboot\"");
    }

    @Test
    void theSystemIsNamedAndAPasswordThatIsBeingReplacedIsSaidToBe() {
        assertThat(browser.signedIn().get(RUNNING + "/login").body())
                .containsPattern("<dt>Système</dt><dd>Debian 12")
                .doesNotContain("va être remplacé");
        assertThat(browser.get(RESCUED + "/login").body()).containsPattern("<dt>Système</dt><dd>Système de secours");
        browser.post(RUNNING + "/password");
        assertThat(browser.get(RUNNING + "/login").body()).contains("Ce mot de passe va être remplacé");
        world.endTask(World.RUNNING);
        assertThat(browser.get(RUNNING + "/login").body()).doesNotContain("va être remplacé");
    }

    /** Which nobody has read yet: a reboot that seems to have made it would be feared, and asked for again. */
    @Test
    void aPasswordOfBeforeIsNoneOfALaterTask() {
        world.password(World.RUNNING);
        world.setNow(World.NOW.plusSeconds(60));
        browser.signedIn().post(RUNNING + "/reboot");
        long task = world.get(World.RUNNING).task().orElseThrow().id().value();
        world.endTask(World.RUNNING);

        assertThat(browser.scripted().get(RUNNING + "/status?task=" + task).body())
                .contains("Redémarrage\u00a0: opération terminée")
                .contains("Voir la tâche")
                .doesNotContain("Afficher le mot de passe");
        assertThat(browser.get(RUNNING + "/login").body()).contains("Il attend d’être affiché");
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.web.dashboard.tile.TileName;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DashboardTest extends ConsoleTest {

    @Test
    void showsTheServer() {
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("Serveur Web Production</h1>")
                .contains("8\u00a0Gio")
                .contains("160\u00a0Gio")
                .contains("Gravelines, France")
                .contains("Debian 12")
                .contains("fa:16:3e:5b:01:c7")
                .contains("Passerelle")
                .contains("178.33.24.18")
                .contains("Activé")
                .contains("Cette option n’est pas disponible pour votre gamme de VPS.")
                .contains("Automatique, chaque mois")
                .contains("Heures indiquées\u00a0: Paris");
    }

    @Test
    void aSlowTileIsASkeletonAndTheRestIsThere() {
        world.hold(World.Read.OPTIONS, World.RUNNING);
        String page = browser.signedIn().get(RUNNING).body();
        assertThat(page)
                .contains("id=\"tile-options\"")
                .contains("aria-busy=\"true\"")
                .contains("hx-trigger=\"load\"")
                .contains("<noscript><a class=\"link\" href=\"" + RUNNING + "/tiles/options\">")
                .contains("Automatique, chaque mois")
                .doesNotContain("Commander<span");
        world.release(World.Read.OPTIONS, World.RUNNING);
        assertThat(browser.scripted().get(RUNNING + "/tiles/options").body()).contains("Commander<span");
    }

    /** H2 closes its whole file when a thread is interrupted that reads or writes it: the program would be down. */
    @Test
    void theReadOfALateTileIsLeftToEnd() throws InterruptedException {
        world.hold(World.Read.OPTIONS, World.RUNNING);
        assertThat(browser.signedIn().get(RUNNING).body()).contains("aria-busy=\"true\"");
        world.release(World.Read.OPTIONS, World.RUNNING);
        assertThat(world.wasInterrupted()).isFalse();
    }

    @Test
    void aFailingTileSaysSoAndNothingElse() {
        world.fail(World.Read.OPTIONS, World.RUNNING, ContractException.unavailable("away", null));
        world.fail(World.Read.SERVICE, World.RUNNING, new IllegalStateException("broken"));
        HttpResponse<String> page = browser.signedIn().get(RUNNING);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Information indisponible")
                .contains("Un service nécessaire ne répond pas pour l’instant.")
                .contains("Une erreur est survenue. Veuillez réessayer ultérieurement.")
                .contains("id=\"retry-options\" href=\"" + RUNNING + "/tiles/options\"")
                .contains("fa:16:3e:5b:01:c7")
                .doesNotContain("Commander<span");
    }

    @Test
    void aTileAloneIsAPageWithoutScripts() {
        assertThat(browser.signedIn().get(RUNNING + "/tiles/network").body())
                .contains("<html")
                .contains("fa:16:3e:5b:01:c7")
                .doesNotContain("Debian 12");
    }

    @Test
    void asksQuicklyWhileATaskRunsAndTellsItsEnd() {
        browser.signedIn();
        assertThat(browser.get(RUNNING).body()).contains("data-poll=\"60\"");
        String busy = browser.get(REBOOTING).body();
        assertThat(busy)
                .contains("data-poll=\"2\"")
                .contains("hx-get=\"" + REBOOTING + "/status?task=52117480&amp;seen=")
                .contains("Redémarrage\u00a0: opération demandée par vous à 14:32.");
        browser.scripted();
        assertThat(browser.get(REBOOTING + "/status?task=52117480").headers().firstValue("HX-Trigger"))
                .isEmpty();
        world.endTask(World.REBOOTING);
        HttpResponse<String> end = browser.get(REBOOTING + "/status?task=52117480");
        assertThat(end.headers().firstValue("HX-Trigger")).contains("vps-changed");
        assertThat(end.body())
                .contains("Redémarrage\u00a0: opération terminée")
                .contains("hx-swap-oob=\"afterbegin:#messages\"")
                .contains("En service")
                .contains("data-poll=\"60\"");
    }

    @Test
    void givesUpAfterTheStatedTime() {
        world.setNow(World.NOW.plus(Duration.ofMinutes(25)));
        assertThat(browser.signedIn().get(REBOOTING).body())
                .contains("data-poll=\"0\"")
                .contains("L’opération dure depuis plus de 20\u00a0min.")
                .contains("Actualiser")
                .contains("mailto:support@vps-manager.example");
    }

    @Test
    void renamesInPlaceWithAndWithoutScripts() {
        browser.signedIn();
        assertThat(browser.get(RUNNING + "/display-name").body())
                .contains("<html")
                .contains("name=\"displayName\" value=\"Serveur Web Production\"");
        HttpResponse<String> answer = browser.post(RUNNING + "/display-name", "displayName", " Vitrine ");
        assertThat(Browser.location(answer)).isEqualTo(RUNNING);
        assertThat(browser.get(RUNNING).body()).contains("Vitrine</h1>").contains("Nom d’affichage enregistré");
        assertThat(browser.get(RUNNING).body()).doesNotContain("Nom d’affichage enregistré");
        browser.scripted();
        assertThat(browser.post(RUNNING + "/display-name", "displayName", "").body())
                .contains("vps-test-01.vps.ovh.net</h1>")
                .contains("id=\"tile-configuration\"")
                .doesNotContain("<html");
    }

    @Test
    void aNameThatCannotBeIsToldAtItsField() {
        browser.signedIn();
        HttpResponse<String> answer = browser.post(RUNNING + "/display-name", "displayName", "<b>");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Ce nom ne peut pas être enregistré.")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"&lt;b>\"");
    }

    @Test
    void whatDoesNotExistSaysSo() {
        HttpResponse<String> answer = browser.signedIn().get("/vps/detail/nope/dashboard");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Ce VPS n’existe pas ou a été supprimé.")
                .containsPattern("console-[0-9a-f]{16}");
        assertThat(browser.get("/nope").body()).contains("Cette page n’existe pas.");
        assertThat(browser.get("/vps/detail/" + World.RUNNING + "/tasks/x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anExpiredServiceSaysSoAndStaysReadable() {
        world.expire(World.RUNNING);
        HttpResponse<String> page = browser.signedIn().get(RUNNING);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ce service a expiré. Renouvelez-le pour agir de nouveau sur ce VPS.")
                .contains("aria-describedby=\"edit-display-name-why\"")
                .contains("fa:16:3e:5b:01:c7");
        assertThat(browser.post(RUNNING + "/reboot").statusCode()).isEqualTo(460);
    }

    @Test
    void aTaskHasItsPage() {
        assertThat(browser.signedIn()
                        .get("/vps/detail/" + World.RUNNING + "/tasks/51873226")
                        .body())
                .contains("Réinstallation</h1>")
                .contains("L’image demandée n’est plus disponible.")
                .contains("l’exploitant")
                .contains("Créer le disque")
                .contains("data-poll=\"0\"");
    }

    /** Every tile asks for itself anew after whatever was done; what they show then is walked in the browser. */
    @Test
    void afterAnythingThatIsDoneEveryTileIsAskedForAnew() {
        String page = browser.signedIn().get(RUNNING).body();
        assertThat(page.split("<section class=\"tile", -1)).hasSize(TileName.values().length + 1);
        assertThat(page.split("hx-trigger=\"vps-changed from:body\"", -1)).hasSize(TileName.values().length + 1);
        browser.scripted();
        for (String[] change : new String[][] {
            {"/keymap", "keymap", "us"},
            {"/sla-monitoring", "wanted", "true"},
            {"/display-name", "displayName", "Vitrine"},
            {"/terminate", "confirm", World.RUNNING.value()},
            {"/reboot", "confirm", "nothing"},
            {"/stop", "confirm", "refused while it reboots"}
        }) {
            assertThat(browser.post(RUNNING + change[0], change[1], change[2])
                            .headers()
                            .allValues("HX-Trigger"))
                    .as(change[0])
                    .containsExactly("vps-changed");
        }
    }
}

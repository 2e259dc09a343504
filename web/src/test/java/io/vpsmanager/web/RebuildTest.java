package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.rebuild.Rebuild;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class RebuildTest extends ConsoleTest {

    @Test
    void theSystemsAreListedByNameWithWhatIsLost() {
        String page = browser.signedIn().get(RUNNING + "/rebuild").body();

        assertThat(page)
                .contains("Toutes les données du VPS seront effacées")
                .contains("Son adresse IP et son snapshot sont conservés.")
                .containsPattern("Debian 13[\\s\\S]*Ubuntu 24.04")
                .contains("<option value=\"laptop\"");
        assertThat(browser.get(RUNNING + "/reinstall").body()).contains("Toutes les données du VPS seront effacées");
    }

    @Test
    void whatWasChosenIsInstalledOnceTheNameIsTyped() {
        browser.signedIn();
        HttpResponse<String> unconfirmed =
                browser.post(RUNNING + "/rebuild", "imageId", "d13", "sshKey", "laptop", "keyOnly", "true");
        assertThat(unconfirmed.statusCode()).isEqualTo(400);
        assertThat(unconfirmed.body())
                .contains("Ce n’est pas le nom de ce service.")
                .contains("value=\"d13\" selected")
                .contains("value=\"laptop\" selected")
                .containsPattern("name=\"keyOnly\" value=\"true\" checked");
        assertThat(world.rebuilds).isEmpty();

        HttpResponse<String> answer = browser.post(
                RUNNING + "/rebuild",
                "imageId",
                "d13",
                "sshKey",
                "laptop",
                "keyOnly",
                "true",
                "confirm",
                World.RUNNING.value());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(world.rebuilds)
                .containsExactly(
                        new Rebuild("d13", Change.set("laptop"), Change.keep(), Change.set(true), Change.keep()));
        assertThat(browser.get(RUNNING).body()).contains("Réinstallation en cours");
    }

    @Test
    void oneRebuildMayWaitForARebootIntoAnotherMode() {
        browser.signedIn().post(RUNNING + "/rescue");
        assertThat(browser.get(RUNNING + "/rebuild").body()).contains("Un redémarrage est en cours");

        HttpResponse<String> answer =
                browser.post(RUNNING + "/rebuild", "imageId", "d13", "confirm", World.RUNNING.value());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get(RUNNING).body())
                .contains("Réinstallation en attente", "Ensuite\u00a0: Réinstallation, dès que cette opération");
        assertThat(browser.get("/vps/index").body()).contains("Changement du mode de démarrage, puis Réinstallation");
        assertThat(browser.get(RUNNING + "/rebuild").body()).doesNotContain("Un redémarrage est en cours");
    }

    @Test
    void whoReinstallsInRescueModeIsToldThatItStays() {
        assertThat(browser.signedIn()
                        .get("/vps/detail/" + World.RESCUED + "/dashboard/rebuild")
                        .body())
                .contains("y redémarre après la réinstallation");
    }

    @Test
    void aKeyThatIsNoneStaysInItsFieldWithTheReason() {
        HttpResponse<String> answer = browser.signedIn()
                .post(
                        RUNNING + "/rebuild",
                        "imageId",
                        "u24",
                        "publicSshKey",
                        "-----BEGIN <KEY>",
                        "confirm",
                        World.RUNNING.value());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Ce n’est pas une clé publique")
                .contains("-----BEGIN &lt;KEY")
                .containsPattern("id=\"publicSshKey\"[^>]*aria-invalid=\"true\"");
        assertThat(world.rebuilds).isEmpty();
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SnapshotTest extends ConsoleTest {

    @Test
    void aSnapshotIsTakenWithTheWordsThatWereTyped() {
        assertThat(browser.signedIn().get(RUNNING + "/snapshot-create").body())
                .contains("Créer un snapshot de Serveur Web Production\u00a0?")
                .contains("name=\"description\"");

        HttpResponse<String> answer = browser.post(RUNNING + "/snapshot-create", "description", "Avant la mise à jour");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(world.descriptions).containsExactly("Avant la mise à jour");
        assertThat(browser.get(RUNNING).body())
                .contains("Création du snapshot en cours")
                .contains("Création du snapshot\u00a0: opération demandée par vous à");
    }

    @Test
    void wordsThatCannotBeStayInTheirFieldWithTheReason() {
        String typed = "x".repeat(251);
        HttpResponse<String> answer = browser.signedIn().post(RUNNING + "/snapshot-create", "description", typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("La description compte 250 caractères au plus, sur une seule ligne.")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"" + typed + "\"");
    }

    /** §6.2: the message, and the way to the deletion. */
    @Test
    void aSecondSnapshotIsRefusedWithTheWayToDeleteTheFirst() {
        world.snapshot(World.RUNNING);
        HttpResponse<String> answer = browser.signedIn().get(RUNNING + "/snapshot-create");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Un snapshot existe déjà. Supprimez-le avant d’en créer un nouveau.")
                .containsPattern("message[\\s\\S]*href=\"" + RUNNING + "/snapshot-delete\">Supprimer le snapshot<");
        assertThat(browser.post(RUNNING + "/snapshot-create").statusCode()).isEqualTo(409);
    }

    @Test
    void whatASnapshotIsStandsInItsTileAndInBothQuestions() {
        world.snapshot(World.RUNNING);
        browser.signedIn();
        for (String page : new String[] {"", "/snapshot-restore", "/snapshot-delete"}) {
            assertThat(browser.get(RUNNING + page).body())
                    .as(page)
                    .contains("22 nov. 2026, 14:33")
                    .contains("Avant &lt;la mise à jour&gt;");
        }
        HttpResponse<String> unconfirmed = browser.post(RUNNING + "/snapshot-restore", "confirm", "vps-test-02");
        assertThat(unconfirmed.statusCode()).isEqualTo(400);
        assertThat(unconfirmed.body())
                .contains("Ce n’est pas le nom de ce service.")
                .contains("Avant &lt;la mise à jour&gt;");
        assertThat(browser.post(RUNNING + "/snapshot-restore", "confirm", World.RUNNING.value())
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get(RUNNING).body()).contains("Restauration du snapshot en cours");
    }

    @Test
    void aSnapshotThatIsBeingTakenIsGivenUp() {
        assertThat(browser.signedIn().get(RUNNING + "/snapshot-abort").body())
                .contains("Aucun snapshot n’est en cours de création.");
        browser.post(RUNNING + "/snapshot-create", "description", "");
        assertThat(browser.get(RUNNING + "/snapshot-abort").body())
                .contains("La création en cours est <strong>abandonnée</strong>");
        assertThat(browser.post(RUNNING + "/snapshot-abort").statusCode()).isEqualTo(302);
        assertThat(world.descriptions).containsExactly("", "(aborted)");
        assertThat(browser.get(RUNNING).body()).contains("Interruption du snapshot en cours");
    }

    @Test
    void thePageOfTheSnapshotShowsWhatCanBeDoneWithIt() {
        String page = "/vps/detail/" + World.RUNNING + "/snapshot";
        assertThat(browser.signedIn()
                        .get("/vps/detail/" + World.STOPPED + "/snapshot")
                        .body())
                .contains("L’option snapshot n’est pas souscrite pour ce serveur.");
        assertThat(browser.get(page).body())
                .contains("Aucun snapshot. Créez-en un pour sauvegarder votre VPS.")
                .contains("href=\"" + RUNNING + "/snapshot-create?over=snapshot\"");
        world.snapshot(World.RUNNING);
        assertThat(browser.get(page).body())
                .contains("22 nov. 2026, 14:33")
                .contains("value=\"Avant &lt;la mise à jour>\"")
                .contains("href=\"" + RUNNING + "/snapshot-restore?over=snapshot\"");

        assertThat(browser.post(page, "description", "x".repeat(251)).body())
                .contains("La description compte 250 caractères au plus, sur une seule ligne.");
        assertThat(Browser.location(browser.post(page, "description", "Avant la fête")))
                .isEqualTo(page);
        assertThat(browser.post(page).statusCode()).isEqualTo(400);
        assertThat(world.descriptions).containsExactly("Avant la fête");
        assertThat(browser.get(page).body()).contains("Description enregistrée");
    }

    @Test
    void nothingIsDoneToASnapshotThatIsNotThere() {
        assertThat(browser.signedIn().get(RUNNING + "/snapshot-delete").body()).contains("Ce VPS n’a pas de snapshot.");
        assertThat(browser.get(RUNNING + "/snapshot-restore").statusCode()).isEqualTo(409);
        assertThat(browser.get(RUNNING + "/snapshot-unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageFollowsASnapshotThatIsBeingTaken() {
        String page = "/vps/detail/" + World.RUNNING + "/snapshot";
        browser.signedIn().post(RUNNING + "/snapshot-create", "description", "");
        String shown = browser.get(page).body();
        assertThat(shown).contains("<progress").contains("data-poll=\"2\"");
        String question = shown.replaceAll("(?s).*hx-get=\"([^\"]*task=[^\"]*)\".*", "$1");
        world.endTask(World.RUNNING);
        assertThat(browser.scripted().get(question).body())
                .contains("data-poll=\"60\"")
                .contains("Création du snapshot")
                .contains("Aucun snapshot. Créez-en un")
                .contains("id=\"badge\" hx-swap-oob=\"true\"")
                .doesNotContain("<html");
    }

    @Test
    void aDialogOverThePageOfTheSnapshotEndsThere() {
        String page = "/vps/detail/" + World.RUNNING + "/snapshot";
        String dialog = RUNNING + "/snapshot-create?over=snapshot";
        assertThat(browser.signedIn().get(page).body()).contains("hx-get=\"" + dialog + "\"");
        assertThat(browser.get(dialog).body())
                .contains("data-page=\"" + page + "\"")
                .contains("aria-current=\"page\">Snapshot<");
        assertThat(Browser.location(browser.post(dialog, "description", ""))).isEqualTo(page);
        assertThat(browser.get(page).body()).contains("Création du snapshot en cours");
        HttpResponse<String> refused = browser.post(dialog, "description", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("aria-current=\"page\">Snapshot<");
    }

    @Test
    void everyPageOfAServerShowsItsCondition() {
        world.lock(World.RUNNING);
        browser.signedIn();
        for (String page : new String[] {"snapshot", "veeam", "monitoring", "history"}) {
            assertThat(browser.get("/vps/detail/" + World.RUNNING + "/" + page).body())
                    .as(page)
                    .contains("id=\"badge\"")
                    .containsPattern("id=\"banners\"[^>]*>\\s*<div class=\"message");
        }
    }

    @Test
    void theTileSaysWhatIsBeingDoneAndOffersWhatCanBe() {
        browser.signedIn().post(RUNNING + "/snapshot-create", "description", "");

        assertThat(browser.get(RUNNING + "/tiles/options").body())
                .contains("Création du snapshot en cours.")
                .containsPattern("href=\"" + RUNNING + "/snapshot-abort\">Interrompre")
                .doesNotContain("Aucun snapshot");
        world.endTask(World.RUNNING);
        world.snapshot(World.RUNNING);
        browser.post(RUNNING + "/snapshot-delete");
        assertThat(browser.get(RUNNING + "/tiles/options").body())
                .contains("Suppression du snapshot en cours.")
                .doesNotContain("Pris le");
    }
}

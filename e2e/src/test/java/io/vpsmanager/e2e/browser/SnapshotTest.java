package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios N2 and E2 of the specification's §10, in French, and what else is done to a snapshot (§9.4). */
class SnapshotTest {

    private static final String NONE = "Aucun snapshot. Créez-en un pour sauvegarder votre VPS.";
    private static final String EXISTS = "Un snapshot existe déjà. Supprimez-le avant d’en créer un nouveau.";
    private static final String WORDS = "Backup avant mise à jour";

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void n2AndE2AndAllThatFollows(boolean scripts) {
        String vps = scripts ? "vps-n2" : "vps-n2-plain";
        SharedManager.running(vps, "snapshot");
        ServerPage server = ServerPage.open(manager, vps, scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());
        assertThat(server.tile("Options")).containsText(NONE);

        choose(server, "Créer un snapshot");
        dialog(server).getByLabel("Description (facultative)").fill(WORDS);
        confirm(server, "Créer un snapshot");
        ended(server, vps, scripts, "Création du snapshot");
        assertThat(server.tile("Options")).containsText(WORDS);
        assertThat(server.tile("Options")).containsText("Pris le");

        choose(server, "Créer un snapshot");
        assertThat(server.messages()).containsText(EXISTS);
        Locator way = server.messages()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Supprimer le snapshot"));
        assertThat(way).isVisible();

        choose(server, "Restaurer le snapshot");
        assertThat(dialog(server)).containsText("Tout ce qui a été écrit depuis est perdu.");
        assertThat(dialog(server)).containsText(WORDS);
        dialog(server).getByLabel("Pour confirmer").fill(vps);
        confirm(server, "Restaurer le snapshot");
        ended(server, vps, scripts, "Restauration du snapshot");
        assertThat(server.tile("Options")).containsText(NONE);
        assertThat(server.badge()).hasText("En service");

        Assertions.assertThat(manager.client()
                        .call("POST", "/vps/" + vps + "/createSnapshot", "{}")
                        .status())
                .isEqualTo(200);
        rest(vps);
        server.page().reload();
        choose(server, "Supprimer le snapshot");
        confirm(server, "Supprimer le snapshot");
        ended(server, vps, scripts, "Suppression du snapshot");
        assertThat(server.tile("Options")).containsText(NONE);
        server.page().context().close();
    }

    /** By the menu of every action, which is a page without scripts. */
    private static void choose(ServerPage server, String action) {
        Page page = server.page();
        page.getByText("Plus d’actions").click();
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(action))
                .getByRole(AriaRole.LINK)
                .click(new Locator.ClickOptions().setForce(true));
    }

    private static Locator dialog(ServerPage server) {
        return server.page().getByRole(AriaRole.DIALOG);
    }

    private static void confirm(ServerPage server, String action) {
        dialog(server)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
    }

    private void ended(ServerPage server, String vps, boolean scripts, String task) {
        if (scripts) {
            assertThat(server.messages()).containsText(task + "\u00a0: opération terminée");
        } else {
            assertThat(server.messages()).containsText(task + " en cours");
            rest(vps);
            server.page().reload();
        }
    }

    private void rest(String vps) {
        for (String state : List.of("todo", "doing")) {
            Waiting.until("no task of " + vps + " is " + state, () -> manager.client()
                    .call("GET", "/vps/" + vps + "/tasks?state=" + state, "")
                    .body()
                    .isEmpty());
        }
    }
}

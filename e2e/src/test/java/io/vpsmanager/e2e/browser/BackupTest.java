package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** US-007, SPEC-VPS-040 and 041, and what §6.3 asks of backups that cannot be read, in French. */
class BackupTest {

    private final RunningManager manager = SharedManager.get();

    private record BackupsPage(Page page, RunningManager manager, String vps, boolean scripts) {

        static BackupsPage open(RunningManager manager, String vps, boolean scripts) {
            Window window = scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts();
            BackupsPage backups = new BackupsPage(Browsers.signIn(manager, window), manager, vps, scripts);
            backups.show();
            return backups;
        }

        void show() {
            page.navigate(manager.url() + "/vps/detail/" + vps + "/veeam");
        }

        Locator part(String title) {
            return page.getByRole(
                    AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
        }

        Locator messages() {
            return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Messages"));
        }

        /** Opens the question about the newest point. */
        Locator restore() {
            page.locator("#restore-0").click();
            return page.getByRole(AriaRole.DIALOG);
        }

        void press(Locator within, String button) {
            within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                    .click();
        }

        /** A page without scripts tells nothing by itself. */
        void ended(String task) {
            if (scripts) {
                assertThat(messages()).containsText(task + "\u00a0: opération terminée");
            } else {
                for (String state : List.of("todo", "doing")) {
                    Waiting.until("no task of " + vps + " is " + state, () -> manager.client()
                            .call("GET", "/vps/" + vps + "/tasks?state=" + state, "")
                            .body()
                            .isEmpty());
                }
                show();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRestoreBringsBackWhatWasOnTheDisk(boolean scripts) {
        String vps = scripts ? "vps-us007" : "vps-us007-plain";
        SharedManager.running(vps, "automatedBackup");
        BackupsPage backups = BackupsPage.open(manager, vps, scripts);
        assertThat(backups.part("Planification")).containsText("Activée. Aucune sauvegarde n’a encore été prise.");
        assertThat(backups.part("Points de restauration")).containsText("La première sauvegarde est prévue le");

        String before = image(vps);
        new Backups(manager, vps).take();
        rebuild(vps);
        Assertions.assertThat(image(vps)).isNotEqualTo(before);
        backups.show();
        assertThat(backups.part("Points de restauration")).containsText("Disponible");

        Locator dialog = backups.restore();
        assertThat(dialog).containsText("Tout ce qui a été écrit depuis est perdu.");
        dialog.getByLabel("Le serveur entier").check();
        backups.press(dialog, "Restaurer");
        assertThat(backups.page().getByRole(AriaRole.DIALOG)).containsText("Ce n’est pas le nom de ce service.");
        dialog.getByLabel("Pour confirmer").fill(vps);
        backups.press(dialog, "Restaurer");
        assertThat(backups.messages()).containsText("Restauration du serveur en cours");
        backups.ended("Restauration complète");

        Assertions.assertThat(image(vps)).isEqualTo(before);
        Assertions.assertThat(manager.operator().state(vps)).isEqualTo("running");
        assertThat(backups.part("Points de restauration")).containsText("Disponible");
        backups.page().context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesAreReadFromADiskUntilItIsDetached(boolean scripts) {
        String vps = scripts ? "vps-us007-files" : "vps-us007-files-plain";
        SharedManager.running(vps, "automatedBackup");
        new Backups(manager, vps).take();
        BackupsPage backups = BackupsPage.open(manager, vps, scripts);

        Locator dialog = backups.restore();
        dialog.getByLabel("Des fichiers").check();
        backups.press(dialog, "Restaurer");
        backups.ended("Rattachement d’une sauvegarde");
        assertThat(backups.part("Sauvegarde attachée")).containsText("/dev/sdb");
        assertThat(backups.part("Points de restauration")).containsText("Attaché");

        backups.press(backups.part("Sauvegarde attachée"), "Détacher la sauvegarde");
        backups.ended("Détachement d’une sauvegarde");
        assertThat(backups.part("Sauvegarde attachée")).hasCount(0);
        assertThat(backups.part("Points de restauration")).containsText("Disponible");
        backups.page().context().close();
    }

    @Test
    void theTimeOfDayIsChosen() {
        SharedManager.running("vps-us007-time", "automatedBackup");
        BackupsPage backups = BackupsPage.open(manager, "vps-us007-time", true);
        backups.page().getByLabel("Nouvelle heure (heure de Paris)").fill("21:45");
        Assertions.assertThat(asksOnFocus(backups.page())).isTrue();
        assertThat(backups.page().getByLabel("Nouvelle heure (heure de Paris)")).hasValue("21:45");
        backups.press(backups.part("Planification"), "Changer l’heure");
        backups.ended("Modification de l’horaire de sauvegarde");
        assertThat(backups.part("Planification")).containsText("21:45 (heure de Paris)");
        Assertions.assertThat(asksOnFocus(backups.page())).isTrue();
        backups.page().context().close();
    }

    /** Whether the page asks for what is new when its reader comes back to it. */
    private static boolean asksOnFocus(Page page) {
        return (Boolean) page.evaluate("""
            () => {
              let asked = false;
              document.addEventListener("htmx:beforeRequest", () => (asked = true), { once: true });
              window.dispatchEvent(new Event("focus"));
              return asked;
            }
            """);
    }

    @Test
    void backupsThatCannotBeReadAreUnavailableAndAskedForAgain() {
        SharedManager.running("vps-us007-unread", "automatedBackup");
        long fault = manager.operator().fault("read.backupPlan", "vps-us007-unread", "fail", Map.of("times", 1));
        BackupsPage backups = BackupsPage.open(manager, "vps-us007-unread", true);
        assertThat(backups.page().getByRole(AriaRole.ALERT)).containsText("Information indisponible");
        Assertions.assertThat(manager.operator().hits(fault)).isPositive();
        backups.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actualiser"))
                .click();
        assertThat(backups.part("Planification")).containsText("Activée.");
        backups.page().context().close();
    }

    private String image(String vps) {
        return manager.client()
                .call("GET", "/vps/" + vps + "/images/current", "")
                .body()
                .get("id")
                .asString();
    }

    private void rebuild(String vps) {
        JsonNode images = manager.client()
                .call("GET", "/vps/" + vps + "/images/available", "")
                .body();
        String other = images.get(images.size() - 1).asString();
        Http.Answer answer =
                manager.client().call("POST", "/vps/" + vps + "/rebuild", "{\"imageId\":\"" + other + "\"}");
        Assertions.assertThat(manager.operator().rest(answer.body().get("id").asLong()))
                .isEqualTo("DONE");
    }
}

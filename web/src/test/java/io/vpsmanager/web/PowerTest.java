package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PowerTest extends ConsoleTest {

    @Test
    void rebootsWithoutScripts() {
        browser.signedIn();
        assertThat(browser.get(RUNNING + "/reboot").body())
                .contains("<html")
                .contains("<dialog class=\"modal\" open")
                .contains("Redémarrer Serveur Web Production")
                .contains("<strong>environ une minute</strong>")
                .contains("Disque, adresses IP et configuration sont conservés.");
        HttpResponse<String> done = browser.post(RUNNING + "/reboot");
        assertThat(Browser.location(done)).isEqualTo(RUNNING);
        assertThat(browser.get(RUNNING).body()).contains("Redémarrage en cours").contains("badge-warning");
        assertThat(world.get(World.RUNNING).state()).isEqualTo(VpsState.REBOOTING);
        assertThat(world.calls()).allSatisfy(call -> assertThat(call.origin()).isEqualTo(Origin.CONSOLE));
    }

    @Test
    void rebootsInADialogOverThePage() {
        browser.signedIn().scripted();
        assertThat(browser.get(RUNNING + "/reboot").body().strip())
                .startsWith("<dialog")
                .doesNotContain("<html");
        HttpResponse<String> done = browser.post(RUNNING + "/reboot");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().firstValue("HX-Replace-Url")).contains(RUNNING);
        assertThat(done.body())
                .contains("Redémarrage en cours")
                .contains("id=\"status\" hx-swap-oob=\"true\"")
                .contains("badge-warning");
    }

    @Test
    void refusesWhileATaskRuns() {
        browser.signedIn();
        String page = browser.get(REBOOTING).body();
        assertThat(page)
                .containsPattern(
                        "id=\"action-reboot\"[^>]*aria-disabled=\"true\" aria-describedby=\"action-reboot-why\"")
                .contains("id=\"action-reboot-why\">Une opération est déjà en cours sur ce VPS. Veuillez patienter.");
        HttpResponse<String> asked = browser.get(REBOOTING + "/reboot");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("role=\"alert\"").doesNotContain("<dialog");
        browser.scripted();
        HttpResponse<String> refused = browser.post(REBOOTING + "/reboot");
        assertThat(refused.statusCode()).isEqualTo(409);
        // The tiles learn of it too, and the task's end takes the place of the refusal.
        assertThat(refused.headers().firstValue("HX-Trigger")).contains("vps-changed");
        assertThat(refused.body())
                .contains("id=\"told-task\"")
                .contains("Une opération est déjà en cours sur ce VPS. Veuillez patienter.")
                .containsPattern("<code>console-[0-9a-f]{16}</code>");
        browser.post("/language", "language", "de_DE");
        assertThat(browser.post(REBOOTING + "/reboot").body())
                .contains("Auf diesem VPS läuft bereits ein Vorgang. Bitte warten Sie.");
    }

    @Test
    void startsOnlyWhatIsStopped() {
        browser.signedIn();
        String stopped = "/vps/detail/" + World.STOPPED + "/dashboard";
        assertThat(browser.get(RUNNING + "/start").statusCode()).isEqualTo(409);
        assertThat(browser.get(stopped + "/start").body()).contains("Démarrer Staging");
        browser.post(stopped + "/start");
        assertThat(world.get(World.STOPPED).task()).isPresent();
    }

    @Test
    void anUnknownActionIsNoPage() {
        assertThat(browser.signedIn().get(RUNNING + "/explode").statusCode()).isEqualTo(404);
    }
}

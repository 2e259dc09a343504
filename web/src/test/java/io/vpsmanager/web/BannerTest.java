package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.web.world.World;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What concerns a server as a whole, and where its tiles lead. */
class BannerTest extends ConsoleTest {

    private static final String SERVER = "/vps/detail/" + World.RUNNING;

    @Test
    void aServerWithoutTroubleHasNone() {
        assertThat(browser.signedIn().get(RUNNING).body())
                .containsPattern("id=\"banners\"[^>]*>\\s*</div>")
                .doesNotContain("La gamme 2025");
    }

    @Test
    void anExpiredServiceLeadsToItsRenewal() {
        world.expire(World.RUNNING);
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("<p class=\"message-title\">Ce service a expiré</p>")
                .contains("href=\"" + SERVER + "/dashboard/renewal\">Renouveler");
    }

    @Test
    void aLockedServiceLeadsToTheSupport() {
        world.lock(World.RUNNING);
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("<p class=\"message-title\">Ce service est suspendu</p>")
                .contains("href=\"mailto:support@vps-manager.example\">Contacter le support");
    }

    @Test
    void anOldServerInMaintenanceHasTwo() {
        world.maintain(World.RUNNING);
        world.age(World.RUNNING);
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("Ce serveur est en maintenance")
                .contains("La gamme 2025 est disponible pour ce serveur")
                .contains("href=\"" + SERVER + "/dashboard/migrate\"");
    }

    @Test
    void aRescuedServerSaysHowItLeavesTheMode() {
        assertThat(browser.signedIn()
                        .get("/vps/detail/" + World.RESCUED + "/dashboard")
                        .body())
                .contains("Ce VPS est en mode secours")
                .containsPattern("message-link\" href=\"[^\"]*/leave-rescue\">Quitter le mode secours");
    }

    @Test
    void workOfTheProvidersIsTold() {
        world.work(World.RUNNING, VpsState.UPGRADING);
        assertThat(browser.signedIn().get(RUNNING).body()).contains("Ce serveur est en cours de mise à niveau");
        world.work(World.RUNNING, VpsState.BACKUPING);
        assertThat(browser.get(RUNNING).body()).contains("Ce serveur est en cours de sauvegarde");
    }

    @Test
    void aBannerComesAndGoesWithTheState() {
        browser.signedIn().scripted();
        world.maintain(World.RUNNING);
        assertThat(browser.get(RUNNING + "/status").body())
                .contains("id=\"banners\" hx-swap-oob=\"true\"")
                .contains("Ce serveur est en maintenance");
    }

    /** Most of these pages are not built yet: each says so, and leads to what it will be. */
    @Test
    void eachOptionLeadsToItsPage() {
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("href=\"" + SERVER + "/dashboard/snapshot-create\">Créer<")
                .contains("id=\"option-snapshot-dashboard-snapshot-restore-why\">Ce VPS n’a pas de snapshot.<")
                .contains("id=\"option-snapshot-dashboard-snapshot-download-why\">Ce VPS n’a pas de snapshot.<")
                .contains("id=\"option-snapshot-dashboard-snapshot-delete-why\">Ce VPS n’a pas de snapshot.<")
                .contains("href=\"" + SERVER + "/veeam\">Gérer<")
                .containsPattern(link("backup-storage/order", "Commander"))
                .containsPattern(link("upgrade", "Changer de gamme"))
                .contains("Aucun snapshot. Créez-en un pour sauvegarder votre VPS.");
    }

    private static String link(String screen, String label) {
        return "href=\"" + SERVER + "/" + screen + "\" role=\"link\" tabindex=\"0\" aria-disabled=\"true\"[^>]*>"
                + label + "<";
    }

    @Test
    void anExpiredServiceOrdersNothingAndCanOnlyBeRenewed() {
        world.expire(World.RUNNING);
        assertThat(browser.signedIn().get(RUNNING).body())
                .doesNotContain("dashboard/snapshot-create\"")
                .doesNotContain("backup-storage/order")
                .doesNotContain("dashboard/terminate\" role=\"link\" tabindex")
                .contains("aria-disabled=\"true\" aria-describedby=\"option-snapshot-dashboard-snapshot-create-why\"")
                .contains("aria-disabled=\"true\" aria-describedby=\"subscription-dashboard-commitment-why\"")
                .containsPattern(link("dashboard/renewal", "Gérer le renouvellement"))
                .contains("<span class=\"soon late\">");
    }

    @Test
    void everyLinkOfTheDashboardLeadsSomewhere() {
        world.age(World.RUNNING);
        String page = browser.signedIn().get(RUNNING).body();
        Pattern.compile("href=\"(" + Pattern.quote(SERVER) + "/[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                // What a server of an old range is refused.
                .filter(href -> !href.matches(".*/start|.*/rebuild"))
                .forEach(href ->
                        assertThat(browser.get(href).statusCode()).as(href).isEqualTo(200));
    }

    @Test
    void theSubscriptionLeadsToRenewalCommitmentAndEnd() {
        assertThat(browser.signedIn().get(RUNNING).body())
                .contains("href=\"" + SERVER + "/dashboard/renewal\"")
                .contains("href=\"" + SERVER + "/dashboard/commitment\"")
                .contains("href=\"" + SERVER + "/dashboard/terminate\"");
    }
}

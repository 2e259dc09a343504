package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.world.World;
import org.junit.jupiter.api.Test;

class ListTest extends ConsoleTest {

    @Test
    void showsEveryServerWithOneQuestion() {
        browser.signedIn();
        int before = world.pages();
        String page = browser.get("/vps/index").body();
        assertThat(world.pages()).isEqualTo(before + 1);
        assertThat(page)
                .contains("6 serveurs, 5 localisations")
                .contains("Serveur Web Production")
                .contains("vps-test-01.vps.ovh.net")
                .contains("badge-success")
                .contains("En service")
                .contains("VPS Comfort 2025")
                .contains("51.210.14.23")
                .contains("14 nov. 2027")
                .contains("href=\"/vps/detail/vps-test-01.vps.ovh.net/dashboard\"");
    }

    @Test
    void keepsItsStateInTheAddress() {
        String page = browser.signedIn()
                .get("/vps/index?text=vps&state=stopped&state=rescued&sort=expiration&order=desc&size=10")
                .body();
        assertThat(page)
                .contains("value=\"vps\"")
                .contains("value=\"stopped\" checked")
                .contains("value=\"rescued\" checked")
                .contains("aria-sort=\"descending\"")
                .contains("1–2 sur 2 (filtrés parmi 6)")
                .contains("/vps/index?text=vps&amp;state=rescued&amp;state=stopped&amp;sort=expiration&amp;size=10")
                .doesNotContain("Boutique");
        assertThat(page.indexOf("vps-test-04")).isLessThan(page.indexOf("vps-test-03"));
    }

    @Test
    void leavesAsideWhatIsNoState() {
        assertThat(browser.signedIn()
                        .get("/vps/index?state=flying&sort=luck&page=-3&size=9999")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersOnlyTheTableToAScript() {
        String part =
                browser.signedIn().scripted().get("/vps/index?text=staging").body();
        assertThat(part.strip())
                .startsWith("<div id=\"servers\"")
                .contains("Staging")
                .doesNotContain("<html");
    }

    @Test
    void offersToClearFiltersThatMatchNothing() {
        assertThat(browser.signedIn().get("/vps/index?text=nothing").body())
                .contains("Aucun serveur ne correspond à ces filtres.")
                .contains("Effacer les filtres");
    }

    @Test
    void greetsWhoHasNoServer() {
        browser.signedIn();
        world.empty();
        assertThat(browser.get("/vps/index").body()).contains("Vous n’avez pas encore de serveur");
    }

    @Test
    void speaksThreeLanguages() {
        browser.signedIn();
        assertThat(Browser.location(browser.post("/language", "language", "de_DE", "return", "/vps/index?page=1")))
                .isEqualTo("/vps/index?page=1");
        assertThat(browser.get("/vps/index").body())
                .contains("lang=\"de\"")
                .contains("Virtuelle private Server")
                .contains("Rescue-Modus")
                .contains("14. Nov. 2027");
        browser.post("/language", "language", "en_GB");
        assertThat(browser.get("/vps/index").body())
                .contains("Virtual private servers")
                .contains("14 Nov 2027");
    }

    @Test
    void theSignInPageSpeaksTheBrowsersLanguageOrTheChosenOne() {
        browser.with("Accept-Language", "de-AT,en;q=0.5");
        assertThat(browser.get("/sign-in").body()).contains("<h1 tabindex=\"-1\">Anmelden</h1>");
        browser.post("/language", "language", "fr_FR", "return", "/sign-in");
        assertThat(browser.get("/sign-in").body()).contains("<h1 tabindex=\"-1\">Se connecter</h1>");
    }

    /** §5.1: what is green and yet cannot be used is seen without opening it. */
    @Test
    void troubleStandsBesideTheState() {
        browser.signedIn();
        String calm = browser.get("/vps/index").body();
        assertThat(calm).doesNotContain("Bloqué", "Suspendu", "Expiré", "Résilié");
        world.stand(World.REBOOTING, 60, true);
        world.lock(World.STOPPED);
        world.expire(World.RESCUED);
        world.end(World.RUNNING, true);

        assertThat(words(browser.get("/vps/index").body()))
                .contains("Redémarrage Bloqué", "Arrêté Suspendu", "Mode secours Expiré")
                .contains("En service Résilié le 14 nov. 2027");
        assertThat(words(browser.get(REBOOTING).body())).contains("Redémarrage Bloqué");
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aTaskThatShouldBeDoneHasABarWithoutAnEnd() {
        browser.signedIn();
        assertThat(browser.get("/vps/index").body()).containsPattern("<progress[^>]* value=\"42\"");
        world.stand(World.REBOOTING, 99, false);

        assertThat(browser.get("/vps/index").body())
                .containsPattern("<progress(?![^>]* value)[^>]*aria-label=\"Redémarrage\"")
                .doesNotContain("value=\"99\"");
        assertThat(browser.get(REBOOTING).body())
                .containsPattern("<progress(?![^>]* value)[^>]*aria-label=\"Redémarrage\"");
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.ui.Section;
import io.vpsmanager.web.ui.ServerAction;
import io.vpsmanager.web.world.World;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The menu of a server's actions, and the pages it and the tabs lead to. */
class ActionsTest extends ConsoleTest {

    private static final String SERVER = "/vps/detail/" + World.RUNNING + "/";

    static Stream<String> linked() {
        return Stream.concat(
                        Stream.of(Section.values()).map(Section::screen),
                        Stream.of(ServerAction.values()).map(ServerAction::screen))
                .map(screen -> screen.replaceFirst("#.*", ""))
                .distinct();
    }

    /** What a running server without a snapshot refuses. */
    private static final Set<String> REFUSED = Set.of(
            "dashboard/start",
            "dashboard/leave-rescue",
            "dashboard/terminate/cancel",
            "dashboard/snapshot-restore",
            "dashboard/snapshot-delete",
            "dashboard/snapshot-download",
            "dashboard/snapshot-abort");

    @ParameterizedTest
    @MethodSource("linked")
    void everyActionAndTabLeadsSomewhere(String screen) {
        if (REFUSED.contains(screen)) {
            assertThat(browser.signedIn().get(SERVER + screen).statusCode()).isEqualTo(409);
        } else {
            assertThat(browser.signedIn().get(SERVER + screen).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"veeam/order", "snapshot/order", "backup-storage/order", "dashboard/contacts"})
    void whatIsToComeSaysSo(String screen) {
        assertThat(browser.signedIn().get(SERVER + screen).body())
                .contains("n’est pas encore proposée dans cette version")
                .contains("Contacter le support");
    }

    @Test
    void whatIsToComeAndNotPossibleNowSaysBoth() {
        assertThat(browser.signedIn().get(SERVER + "dashboard/migrate").body())
                .contains("Ce VPS ne peut pas être migré actuellement\u00a0: il appartient déjà à la dernière gamme.")
                .contains("Contacter le support");
        assertThat(browser.get(REBOOTING + "/rebuild").body())
                .contains("Une opération est déjà en cours sur ce VPS. Veuillez patienter.");
        assertThat(browser.get(SERVER + "dashboard/rebuild").body()).doesNotContain("Veuillez patienter");
    }

    @Test
    void noOtherPageIsMadeUp() {
        assertThat(browser.signedIn().get(SERVER + "nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get(SERVER + "nowhere").body()).contains("Cette page n’existe pas.");
        assertThat(browser.get("/vps/detail/vps-stranger/veeam").statusCode()).isEqualTo(404);
    }

    @Test
    void theMenuNamesEveryActionAndWhyItIsOff() {
        String page = browser.signedIn().get(SERVER + "actions").body();
        assertThat(page).contains("<html").contains("Redémarrer").contains("Résilier");
        assertThat(page)
                .containsPattern(
                        "dashboard/start\" aria-disabled=\"true\" role=\"link\" aria-describedby=\"why-START\"")
                .contains("id=\"why-START\">Ce VPS est déjà démarré.")
                .contains("id=\"why-BACKUP_STORAGE\">Pas encore proposé dans cette version");
        assertThat(page).doesNotContain("why-REBOOT");
    }

    @Test
    void aScriptGetsTheMenuAsADialog() {
        assertThat(browser.signedIn().scripted().get(SERVER + "actions").body().strip())
                .startsWith("<dialog class=\"modal modal-wide\"");
    }

    @Test
    void theListFiltersByModelAndPlace() {
        String page = browser.signedIn()
                .get("/vps/index?model=VPS+Comfort+2025&datacenter=GRA")
                .body();
        assertThat(page)
                .contains("value=\"VPS Comfort 2025\" checked")
                .contains("value=\"GRA\" checked")
                .contains("vps-test-01")
                .doesNotContain("href=\"/vps/detail/vps-test-03");
    }
}

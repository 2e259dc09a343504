package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HistoryTest extends ConsoleTest {

    private static final String HISTORY = "/vps/detail/" + World.RUNNING + "/history";

    @Test
    void showsTasksWithTheirSteps() {
        assertThat(browser.signedIn().get(HISTORY).body())
                .contains("<title>Historique – VPS Manager</title>")
                .contains("/vps/detail/vps-test-01.vps.ovh.net/tasks/52117002\">Redémarrage</a>")
                .contains("3 étapes")
                .contains("Créer le disque")
                .contains("En erreur")
                .contains("L’exploitant")
                .contains("<option value=\"rebootVm\">Redémarrage</option>")
                .doesNotContain("<option value=\"migrate\"");
    }

    @Test
    void showsWhoDidWhatFromWhere() {
        assertThat(everyEvent())
                .contains("Réglages modifiés", "nom d’affichage, clavier de la console")
                .contains("En service → Arrêté")
                .contains("51.210.14.23 → web.example.com")
                .contains("mise à niveau, début", "service suspendu")
                .contains("31 janv. 2027 → 15 nov. 2026")
                .contains("technique\u00a0: te20002-ovh")
                .contains("automatique, tous les mois, suppression à l’échéance")
                .contains("Vous", "VPS Manager", "L’exploitant")
                .contains("2001:db8::0")
                .contains("22:33:20")
                .contains("Heures indiquées\u00a0: Paris")
                .doesNotContain("displayName", "running -");
    }

    @Test
    void eachNounTellsOfItsEvents() {
        assertThat(everyEvent())
                .contains("aucun → avant PHP")
                .contains("valable jusqu’au 23 nov. 2026")
                .contains("e-mail à ad30003-ovh")
                .contains("fin le 14 nov. 2027")
                .contains("prévue le 22 nov. 2026")
                .contains("Ce service est suspendu")
                .contains("512 Mio libres, seuil 2 Gio")
                .contains("alerte par e-mail, seuil 3 Gio")
                .contains("te40004-ovh");
    }

    private String everyEvent() {
        String newest = browser.signedIn().get(HISTORY + "?show=events").body();
        Matcher older = Pattern.compile("href=\"([^\"]*before=[^\"]*)\"").matcher(newest);
        assertThat(older.find()).isTrue();
        return newest + browser.get(older.group(1).replace("&amp;", "&")).body();
    }

    @Test
    void keepsItsFiltersInTheAddress() {
        String page = browser.signedIn()
                .get(HISTORY + "?kind=rebootVm&origin=CONSOLE&since=2026-11-01&until=2026-11-22")
                .body();
        assertThat(page)
                .contains("value=\"rebootVm\" selected")
                .contains("value=\"CONSOLE\" selected")
                .contains("name=\"since\" id=\"since\" value=\"2026-11-01\"")
                .contains("1 tâche affichée")
                .contains("href=\"" + HISTORY + "?show=events&amp;origin=CONSOLE&amp;since=2026-11-01");
        assertThat(browser.get(HISTORY + "?until=2026-11-21").body())
                .contains("2 tâches affichées")
                .contains("Effacer les filtres");
        assertThat(browser.get(HISTORY + "?since=2027-01-01").body()).contains("Rien ne correspond à ces filtres.");
    }

    @Test
    void leavesAsideWhatIsNoFilter() {
        assertThat(browser.signedIn()
                        .get(HISTORY + "?show=x&kind=y&origin=z&since=2026-99-99&before=-1")
                        .body())
                .contains("3 tâches affichées");
    }

    @Test
    void answersOnlyTheRowsToAScript() {
        HttpResponse<String> part = browser.signedIn()
                .scripted()
                .with("HX-Trigger", "filter")
                .get(HISTORY + "?show=events&kind=STATE_REPAIRED&origin=&since=&until=");
        assertThat(part.body().strip())
                .startsWith("<div id=\"history\"")
                .contains("1 événement affiché")
                .doesNotContain("<html");
        assertThat(part.headers().firstValue("HX-Push-Url")).contains(HISTORY + "?show=events&kind=STATE_REPAIRED");
    }

    @Test
    void aServerOfAnotherIsNotThere() {
        assertThat(browser.signedIn()
                        .get("/vps/detail/vps-unknown.vps.ovh.net/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDashboardLeadsToIt() {
        assertThat(browser.signedIn().get(RUNNING).body()).contains("href=\"" + HISTORY + "\">Tout l’historique</a>");
    }

    @Test
    void aRangeThatIsReversedIsSaidToBe() {
        assertThat(browser.signedIn()
                        .get(HISTORY + "?since=2026-11-20&until=2026-11-01")
                        .body())
                .contains("La date de début est après la date de fin");
        assertThat(browser.get(HISTORY + "?show=events&since=1999-01-01&until=1999-01-02")
                        .body())
                .doesNotContain("La date de début est après");
    }
}

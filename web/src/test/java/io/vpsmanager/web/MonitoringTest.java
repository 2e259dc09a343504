package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.web.world.World;
import io.vpsmanager.web.world.World.Read;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringTest extends ConsoleTest {

    private static final String PAGE = "/vps/detail/" + World.RUNNING + "/monitoring";

    @ParameterizedTest
    @ValueSource(strings = {"lastday", "lastweek", "lastmonth"})
    void aPeriodIsAnAddressWithEveryChartDrawn(String period) {
        String page = browser.signedIn().get(PAGE + "?period=" + period).body();

        assertThat(page)
                .contains("id=\"chart-cpu\"", "id=\"chart-memory\"", "id=\"chart-network\"", "id=\"chart-disk-7\"")
                .containsPattern("href=\"[^\"]*period=" + period + "\"[^>]*aria-current=\"page\"")
                .doesNotContain(" style=");
        // Two stretches: one value in the middle is unknown.
        assertThat(page).containsPattern("chart-line chart-first\" d=\"M[^M\"]+M[^M\"]+\"");
    }

    @Test
    void aChartSaysInWordsWhatItShows() {
        assertThat(browser.signedIn().get(PAGE).body())
                .contains(
                        "Graphique\u00a0: Processeur, les dernières 24 heures. Utilisé\u00a0: minimum 6,2\u00a0%, moyenne"
                                + " 12,5\u00a0%, maximum 12,5\u00a0%, actuellement 6,2\u00a0%.")
                .contains("Taille\u00a0: 8\u00a0Gio")
                .contains("1,2\u00a0Mo/s", "250\u00a0ko/s")
                .contains("Heure (Paris)", ">Mémoire utilisée<", ">Débit<")
                .doesNotContain("octets)")
                .contains("Afficher les valeurs en tableau")
                .contains("moyenne de chaque heure");
    }

    @Test
    void aPeriodOfWhichNothingIsKnownHasNoInventedLine() {
        assertThat(browser.signedIn().get(PAGE + "?period=lastyear").body())
                .contains("Aucune mesure sur cette période\u00a0: le serveur n’existait pas encore.")
                .doesNotContain("chart-plot");
    }

    @Test
    void aScriptGetsTheChartsAlone() {
        browser.signedIn();
        assertThat(browser.get(PAGE + "/charts/network?period=lastweek").body())
                .contains("<h1", "id=\"chart-network\"");
        assertThat(browser.get(PAGE + "/charts/phase-of-the-moon").statusCode()).isEqualTo(404);
        browser.scripted();
        assertThat(browser.get(PAGE + "?period=lastweek").body())
                .contains("id=\"charts\"", "les 7 derniers jours")
                .doesNotContain("<html");
        assertThat(browser.get(PAGE + "/charts/network?period=lastweek").body())
                .contains("id=\"tile-network\"")
                .doesNotContain("<html");
    }

    @Test
    void whereNothingCanBeReadOneMessageSaysSo() {
        world.fail(Read.MONITORING, World.RUNNING, ContractException.unavailable("the collector is down", null));
        HttpResponse<String> page = browser.signedIn().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsOnlyOnce("Les mesures ne sont pas disponibles pour l’instant")
                .contains("href=\"" + PAGE + "?period=lastday\">Réessayer")
                .contains("Alerte d’espace disque")
                .doesNotContain("chart-plot", "tile-chart", "Mesures indisponibles");
    }

    @Test
    void aServerThatIsNotMeasuredSaysSoInPlaceOfTheCharts() {
        world.monitoring.measured = false;
        assertThat(browser.signedIn().get(PAGE).body())
                .contains("Le monitoring n’est pas disponible pour ce serveur")
                .doesNotContain("id=\"charts\"", "retry-");
    }

    @Test
    void aWarningIsSetInGigabytes() {
        HttpResponse<String> answer =
                browser.signedIn().post(PAGE + "?period=lastweek", "disk", "7", "gigabytes", "2,5", "warn", "true");

        assertThat(Browser.location(answer)).isEqualTo(PAGE + "?period=lastweek");
        assertThat(world.monitoring.updates).containsExactly(new DiskUpdate(Change.set(2_560L), Change.set(true)));
        assertThat(browser.get(PAGE).body())
                .contains("Alerte d’espace disque enregistrée")
                .contains("value=\"2,5\"");
        browser.post(PAGE, "disk", "7", "gigabytes", "");
        assertThat(world.monitoring.updates).endsWith(new DiskUpdate(Change.clear(), Change.set(false)));
        // Without its field it is no form that was filled in.
        assertThat(browser.post(PAGE, "disk", "7").statusCode()).isEqualTo(400);
        assertThat(world.monitoring.updates).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "41", "", "1e99999999"})
    void aThresholdThatCannotBeStaysInItsFieldWithTheReason(String typed) {
        HttpResponse<String> answer = browser.signedIn().post(PAGE, "disk", "7", "gigabytes", typed, "warn", "true");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Indiquez un nombre de Gio supérieur à 0, et au plus 40\u00a0Gio.")
                .contains("value=\"" + typed + "\"", "aria-invalid=\"true\"");
        assertThat(world.monitoring.updates).isEmpty();
    }

    @Test
    void aDiskThatIsLowIsToldOfHereAndOnTheDashboard() {
        assertThat(browser.signedIn().get(RUNNING).body()).doesNotContain("Espace disque faible");
        world.monitoring.lowSince = Optional.of(Instant.parse("2026-11-22T10:15:00Z"));
        assertThat(browser.get(PAGE).body()).contains("Espace disque faible", "22 nov. 2026, 11:15");
        assertThat(browser.get(RUNNING).body())
                .contains("Espace disque faible")
                .containsPattern("href=\"" + PAGE + "\"[^>]*>Voir le monitoring");
    }

    @Test
    void whatIsSavedComesBackToThePeriodThatIsLookedAt() {
        assertThat(browser.signedIn().scripted().get(PAGE + "?period=lastmonth").body())
                .containsPattern("name=\"period\" value=\"lastmonth\" form=\"disk-\\d+\"");
    }
}

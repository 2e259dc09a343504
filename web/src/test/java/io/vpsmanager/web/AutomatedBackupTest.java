package io.vpsmanager.web;

import static io.vpsmanager.web.world.WorldBackups.NEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.automatedbackup.Detach;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.web.world.World;
import io.vpsmanager.web.world.World.Read;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AutomatedBackupTest extends ConsoleTest {

    private static final String PAGE = "/vps/detail/" + World.RUNNING + "/veeam";
    private static final String RESTORE = PAGE + "/restore/2026-11-22T02%3A10%3A00Z";

    private String page() {
        return browser.signedIn().get(PAGE).body();
    }

    @Test
    void beforeTheFirstBackupThePageSaysWhenItIsDueInTheReadersTime() {
        assertThat(page())
                .contains("Activée. Aucune sauvegarde n’a encore été prise.")
                .contains("03:10 (heure de Paris)")
                .contains("La première sauvegarde est prévue le 23 nov. 2026, 03:10.")
                .contains("0 sur 7")
                .doesNotContain("data-poll=\"2\"");
    }

    @Test
    void withoutTheOptionNothingIsPretended() {
        assertThat(browser.signedIn()
                        .get("/vps/detail/" + World.STOPPED + "/veeam")
                        .body())
                .contains("La sauvegarde automatique n’est pas souscrite pour ce serveur.")
                .contains("/veeam/order\"")
                .doesNotContain("Points de restauration");
    }

    /** §6.3: neither "not subscribed" nor a dead page, and the other options of the tile stay. */
    @Test
    void whatCannotBeReadIsUnavailableAndCanBeAskedAgain() {
        world.fail(Read.BACKUPS, World.RUNNING, ContractException.unavailable("the engine hangs", null));
        assertThat(page())
                .contains("Information indisponible")
                .containsPattern("id=\"refresh\" href=\"" + PAGE + "\">Actualiser<")
                .doesNotContain("souscrite");
        assertThat(browser.get(RUNNING).body())
                .containsPattern("Sauvegarde automatique</h3>[\\s\\S]*?Activée[\\s\\S]*?Information indisponible")
                .contains("Aucun snapshot. Créez-en un");
    }

    @Test
    void thePointsAreListedWithTheirStandingAndTheTileTellsTheLast() {
        world.backups.fill(RestoreState.AVAILABLE);
        assertThat(page())
                .contains("2 sur 7")
                .containsSubsequence("22 nov. 2026, 03:10", "Disponible", "21 nov. 2026, 03:10")
                .contains("href=\"" + RESTORE + "\"");
        assertThat(browser.get(RUNNING).body())
                .contains("Dernière sauvegarde le 22 nov. 2026, 03:10.")
                .contains("href=\"" + PAGE + "\">Gérer");
    }

    @Test
    void aFailureAndAWaitAreSaid() {
        world.backups.setDue(World.NOW.minusSeconds(60));
        assertThat(page())
                .contains("attend que le serveur soit disponible")
                .contains("attend depuis le 22 nov. 2026, 14:32");
        world.backups.fail(World.NOW);
        assertThat(page()).contains("La dernière sauvegarde prévue n’a pas pu être prise (22 nov. 2026, 14:33)");
    }

    @Test
    void aFullRestoreNeedsTheNameOfTheServerAndTellsWhatIsLostAndKept() {
        world.backups.fill(RestoreState.AVAILABLE);
        assertThat(browser.signedIn().get(RESTORE).body())
                .contains("<dialog")
                .contains("Tout ce qui a été écrit depuis est perdu.")
                .contains("Conservés\u00a0: votre snapshot, tous les points de restauration");

        HttpResponse<String> without = browser.post(RESTORE, "confirm", World.RUNNING.value());
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.body()).contains("Choisissez ce que vous voulez restaurer.");
        HttpResponse<String> unconfirmed = browser.post(RESTORE, "type", "full", "changePassword", "true");
        assertThat(unconfirmed.statusCode()).isEqualTo(400);
        assertThat(unconfirmed.body())
                .contains("Ce n’est pas le nom de ce service.")
                .containsPattern("value=\"full\" checked")
                .containsPattern("name=\"changePassword\" value=\"true\" checked");
        assertThat(world.backups.asked).isEmpty();

        HttpResponse<String> done =
                browser.post(RESTORE, "type", "full", "changePassword", "true", "confirm", World.RUNNING.value());
        assertThat(Browser.location(done)).isEqualTo(PAGE);
        assertThat(world.backups.asked)
                .containsExactly(new Restore(Change.set(true), NEWER.atOffset(ZoneOffset.UTC), RestoreType.FULL));
        assertThat(page())
                .contains("Restauration du serveur en cours")
                .contains("data-poll=\"2\"")
                .containsPattern("aria-disabled=\"true\" aria-describedby=\"restore-0-why\"");
    }

    @Test
    void filesNeedNoNameAndTheAttachedDiskIsNamedUntilItIsDetached() {
        world.backups.fill(RestoreState.AVAILABLE);
        browser.signedIn().post(RESTORE, "type", "file", "changePassword", "true");
        assertThat(world.backups.asked)
                .containsExactly(new Restore(Change.set(false), NEWER.atOffset(ZoneOffset.UTC), RestoreType.FILE));
        world.endTask(World.RUNNING);
        world.backups.fill(RestoreState.RESTORED);

        assertThat(page())
                .contains("/dev/sdb")
                .contains("Attaché")
                .doesNotContain("NFS")
                .doesNotContain("SMB");
        assertThat(browser.get(RESTORE).body())
                .containsPattern("value=\"file\"[^>]* disabled")
                .contains("Une sauvegarde est déjà attachée à ce VPS. Détachez-la d’abord.");
        HttpResponse<String> detached = browser.post(PAGE + "/detach", "restorePoint", NEWER.toString());
        assertThat(Browser.location(detached)).isEqualTo(PAGE);
        assertThat(world.backups.asked).contains(new Detach(NEWER.atOffset(ZoneOffset.UTC)));
    }

    @Test
    void theTimeIsTypedWhereTheReaderIs() {
        assertThat(page()).contains("name=\"time\" value=\"03:10\"");
        HttpResponse<String> wrong = browser.post(PAGE, "time", "at noon");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Indiquez une heure, par exemple 03:30.")
                .contains("value=\"at noon\"");

        assertThat(Browser.location(browser.post(PAGE, "time", "00:30"))).isEqualTo(PAGE);
        assertThat(world.backups.asked).containsExactly(new Reschedule(LocalTime.of(23, 30)));
        assertThat(page()).contains("Modification de l’horaire en cours").contains("id=\"reschedule-why\"");
    }

    @Test
    void aTaskThatEndsBeforeItsPageIsDrawnIsReportedAsEnded() {
        browser.signedIn().post(PAGE, "time", "00:30");
        world.endTask(World.RUNNING);
        assertThat(page())
                .containsPattern("Modification de l’horaire de sauvegarde\\h: opération terminée")
                .doesNotContain("Modification de l’horaire en cours");
    }

    /** Clocks are turned back in the night between. */
    @Test
    void theTimeIsThatOfItsNextDayWhereClocksAreTurned() {
        world.setNow(Instant.parse("2026-10-24T13:00:00Z"));
        browser.signedIn().post(PAGE, "time", "04:30");
        assertThat(world.backups.asked).containsExactly(new Reschedule(LocalTime.of(3, 30)));
    }

    @Test
    void aTimeStillToComeTodayIsThatOfToday() {
        world.setNow(Instant.parse("2026-10-24T13:00:00Z"));
        browser.signedIn().post(PAGE, "time", "16:30");
        assertThat(world.backups.asked).containsExactly(new Reschedule(LocalTime.of(14, 30)));
    }

    @Test
    void whatTheStateForbidsIsOffWithItsReason() {
        world.backups.fill(RestoreState.AVAILABLE);
        world.lock(World.RUNNING);
        assertThat(page())
                .containsPattern("id=\"restore-0-why\">[^<]*support")
                .containsPattern("id=\"reschedule\" aria-disabled=\"true\"");
        assertThat(browser.get(RESTORE).statusCode()).isEqualTo(409);
        assertThat(browser.post(RESTORE, "type", "file").statusCode()).isEqualTo(409);
    }

    @Test
    void whoPollsIsToldTheEndOnce() {
        world.backups.fill(RestoreState.AVAILABLE);
        browser.signedIn().post(RESTORE, "type", "file");
        String polled = browser.scripted().get(PAGE).body();
        assertThat(polled.strip()).startsWith("<div class=\"backups\"");
        String question = polled.replaceAll("(?s).*hx-get=\"([^\"]*task=[^\"]*)\".*", "$1");
        world.endTask(World.RUNNING);
        assertThat(browser.scripted().get(question).body())
                .contains("data-poll=\"60\"")
                .contains("Rattachement d’une sauvegarde");
    }

    @Test
    void aPointThatIsGoneIsNotFound() {
        assertThat(browser.signedIn().get(RESTORE).statusCode()).isEqualTo(404);
        assertThat(browser.post(RESTORE, "type", "file").statusCode()).isEqualTo(404);
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dialog and the page of the graphical console. */
class KvmTest extends ConsoleTest {

    private static final String KVM = "/vps/detail/" + World.RUNNING + "/dashboard/kvm";
    private static final String STOPPED = "/vps/detail/" + World.STOPPED + "/dashboard/kvm";

    @Test
    void theDialogOpensTheConsoleByItselfWhereScriptsRun() {
        assertThat(browser.signedIn().get(KVM).body())
                .contains("<dialog class=\"modal modal-wide\"")
                .contains("hx-post=\"" + KVM + "\" hx-trigger=\"load\"")
                .contains("La console a besoin de JavaScript.")
                .doesNotContain("secret-of");
        assertThat(browser.scripted().post(KVM).body())
                .contains("data-secret=\"secret-of-" + World.RUNNING + "\"")
                .contains("data-socket=\"/console/socket\"")
                .containsPattern("data-script=\"/assets/kvm-[A-Z0-9]+\\.js\"");
    }

    @Test
    void aProvidersOwnPageIsOpenedAndNotShownInOurs() {
        world.consolePage = "https://kvm.provider.example/view?token=x";
        assertThat(browser.signedIn().scripted().post(KVM).body())
                .contains("La console de ce serveur s’ouvre dans une page de votre fournisseur.")
                .contains("href=\"https://kvm.provider.example/view?token=x#secret-of-" + World.RUNNING + "\"")
                .doesNotContain("data-secret");
    }

    @Test
    void otherWaysAreGivenWithScriptsAndWithout() {
        String address = "https://vps.example.com/console#secret-of-" + World.RUNNING;
        assertThat(browser.signedIn().post(KVM + "/address").body())
                .contains("<html")
                .contains(address);
        assertThat(browser.scripted().post(KVM + "/address").body())
                .contains("href=\"" + address + "\"")
                .contains("dans les 5 minutes")
                .doesNotContain("<html");
        assertThat(browser.scripted().post(KVM + "/vnc").body())
                .contains("vps.example.com")
                .contains("5900")
                .contains("BcDeFgHj")
                .contains("Elle n’est pas chiffrée");
    }

    @Test
    void whereVncProgramsHaveNoAccessThatIsSaid() {
        world.vnc = false;
        assertThat(browser.signedIn().post(KVM + "/vnc").body())
                .contains("Les logiciels VNC n’ont pas d’accès ici.")
                .contains("<html");
        assertThat(browser.scripted().post(KVM + "/vnc").body())
                .contains("Les logiciels VNC n’ont pas d’accès ici.")
                .doesNotContain("<html");
    }

    @Test
    void whoHasTooManyOpenIsToldWhichToClose() {
        world.consoles = List.of(new ServiceName("vps-a"), new ServiceName("vps-b"));
        HttpResponse<String> refused = browser.signedIn().scripted().post(KVM);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Fermez celle d’un de ces serveurs")
                .contains("vps-a, vps-b")
                .doesNotContain("<html");
    }

    @Test
    void aStoppedServerHasNoConsole() {
        assertThat(browser.signedIn().get(STOPPED).statusCode()).isEqualTo(409);
        assertThat(browser.scripted().post(STOPPED).statusCode()).isEqualTo(409);
        assertThat(browser.get("/vps/detail/vps-stranger/dashboard/kvm").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theAddressLeadsToAPageThatNeedsNoSession() {
        HttpResponse<String> page = browser.get("/console");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("data-kvm").doesNotContain("data-secret");
    }

    @Test
    void aRefusalSaysHowManyThereMayBeAndOffersToTryAgain() {
        world.consoles = List.of(new ServiceName("vps-a"));
        assertThat(browser.signedIn().scripted().post(KVM).body())
                .contains("déjà " + Consoles.MAX_OF_ACCOUNT + " consoles ouvertes")
                .containsPattern("hx-post=\"" + KVM + "\"[^>]*hx-target=\"#kvm-place\"[^>]*>.*Réessayer");
        HttpResponse<String> way = browser.post(KVM + "/address");
        assertThat(way.headers().firstValue("HX-Retarget")).contains("#kvm-way-refused");
        assertThat(way.body()).doesNotContain("Réessayer");
    }
}

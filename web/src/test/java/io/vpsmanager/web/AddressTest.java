package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people leave, cut and break them. */
class AddressTest extends ConsoleTest {

    private static final String SERVER = "/vps/detail/vps-test-01.vps.ovh.net";

    @ParameterizedTest
    @CsvSource({
        "/, /vps/index",
        "/vps, /vps/index",
        "/vps/, /vps",
        "/vps/index/, /vps/index",
        "/vps/onboarding, /vps/index",
        SERVER + ", " + SERVER + "/dashboard",
        SERVER + "/, " + SERVER,
        SERVER + "/dashboard/, " + SERVER + "/dashboard",
        "/account/, /account"
    })
    void anAddressThatIsNearlyOneLeadsThere(String address, String page) {
        assertThat(Browser.location(browser.signedIn().get(address))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vps/index?text=%ff", "/sign-in?return=%ff", SERVER + "/history?kind=%ff"})
    void aBrokenEncodingIsTheAskersMistake(String address) {
        HttpResponse<String> answer = browser.signedIn().get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<html").contains("Les paramètres fournis sont invalides.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/999999", "/dashboard/display-ips/192.0.2.9", "/dashboard/display-ips/x/forward"})
    void aThingThatIsMissingIsNotItsServer(String screen) {
        HttpResponse<String> answer = browser.signedIn().get(SERVER + screen);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas.").doesNotContain("Ce VPS n’existe pas");
    }

    @Test
    void aServerThatIsMissingIsToldAsSuch() {
        assertThat(browser.signedIn().get("/vps/detail/vps-stranger/tasks/1").body())
                .contains("Ce VPS n’existe pas ou a été supprimé.");
    }
}

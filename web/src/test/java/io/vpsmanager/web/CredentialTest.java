package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.web.world.WorldKeys;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page where a customer answers an application, with scripts off. */
class CredentialTest extends ConsoleTest {

    private static final String PAGE = "/auth/validate/" + WorldKeys.LEADING_ON;
    private static final String STAYING = "/auth/validate/" + WorldKeys.STAYING;

    @Test
    void asksForTheSignInFirstAndComesBack() {
        assertThat(Browser.location(browser.get(PAGE))).isEqualTo("/sign-in?return=%2Fauth%2Fvalidate%2Ftoken-1");
    }

    @Test
    void saysWhoAsksForWhatAndForHowLong() {
        HttpResponse<String> page = browser.signedIn().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<strong>Backups &lt;b&gt;</strong>")
                .contains("Copies everything at night")
                .contains("<strong>mettre fin à vos services</strong> et à toutes leurs données")
                .contains("<code>GET /vps*</code>")
                .contains("<code>PUT /vps*</code>")
                .contains("192.0.2.0/24")
                .contains("<option value=\"HOUR\">1 heure</option>")
                .contains("<option value=\"DAY\" selected>1 jour</option>")
                .contains("<option value=\"UNLIMITED\">Sans limite</option>")
                .contains("app.example.com")
                .doesNotContain("presque tout");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(browser.get(STAYING).body())
                .contains("Cette application pourra presque tout ce que vous pouvez.")
                .contains("depuis n’importe quelle adresse IP");
    }

    @ParameterizedTest
    @CsvSource({"fr_FR, Valider, Refuser", "en_GB, Validate, Refuse", "de_DE, Bestätigen, Ablehnen"})
    void speaksTheCustomersLanguage(String language, String validate, String refuse) {
        browser.signedIn().post("/language", "language", language);

        assertThat(browser.get(PAGE).body()).contains(validate + "</button>").contains(refuse + "</button>");
    }

    @Test
    void validatesForTheTimeChosenAndLeadsOn() {
        browser.signedIn().get(PAGE);

        HttpResponse<String> answer = browser.post(PAGE, "answer", "validate", "validity", "WEEK");

        // From a page of its own: `form-action` would hold up a redirect of the form.
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh")).contains("0; url=https://app.example.com:8443/done?id=1");
        assertThat(answer.body())
                .contains("La clé est validée")
                .contains("Vous retournez maintenant sur app.example.com.")
                .contains("href=\"https://app.example.com:8443/done?id=1\"");
        assertThat(world.keys.answers).containsExactly("validate WEEK");
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /**, céder vos services, true",
        "POST, /me/a*, se donner d’autres accès, true",
        "POST, /vps/*-*, entrer dans vos serveurs, true",
        "POST, /vps/vps-1/terminate, demander la résiliation, true",
        "POST, /vps/vps-1/reboot, 'arrêter, démarrer', false",
        "GET, /v*/status, lire le reste, false"
    })
    void aRuleIsToldByWhatItStandsFor(AccessRule.Method method, String path, String told, boolean warned) {
        world.keys.ask("token-3", new AccessRule(method, path));

        String page = browser.signedIn().get("/auth/validate/token-3").body();

        assertThat(page).contains("<code>" + method + " " + path + "</code>");
        assertThat(page).contains(told);
        assertThat(page.contains("irréversibles")).isEqualTo(warned);
    }

    @Test
    void whatSeveralRulesAllowTogetherIsToldTogether() {
        world.keys.ask(
                "token-3",
                new AccessRule(AccessRule.Method.POST, "/vps/*-*"),
                new AccessRule(AccessRule.Method.POST, "/me/a*"),
                new AccessRule(AccessRule.Method.GET, "/me/n*"));

        assertThat(browser.signedIn().get("/auth/validate/token-3").body())
                .contains("mettre fin à vos services")
                .contains("presque tout ce que vous pouvez");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0.0.0/0 ::/0 | depuis n’importe quelle adresse IP.",
                "0.0.0.0/1 128.0.0.0/1 ::/0 | depuis n’importe quelle adresse IP.",
                "0.0.0.0/0 | <span>n’importe quelle adresse IPv4</span>",
                "0.0.0.0/1 128.0.0.0/1 2001:db8::/32 | <span>n’importe quelle adresse IPv4</span> <code>2001:db8::/32</code>",
                "8000::/1 192.0.2.7/32 ::/1 | <span>n’importe quelle adresse IPv6</span> <code>192.0.2.7/32</code>",
                "0.0.0.0/1 128.0.0.0/2 | <code>0.0.0.0/1</code> <code>128.0.0.0/2</code>"
            })
    void blocksThatAreTogetherEveryAddressAreToldAsThat(String blocks, String told) {
        world.keys.askFrom("token-3", blocks.split(" "));

        assertThat(browser.signedIn().get("/auth/validate/token-3").body()).contains(told);
    }

    @Test
    void refusesAndSaysSoWhereNobodyWaits() {
        browser.signedIn().get(STAYING);

        HttpResponse<String> answer = browser.post(STAYING, "answer", "refuse", "validity", "DAY");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("La demande est refusée");
        assertThat(world.keys.answers).containsExactly("refuse");
        HttpResponse<String> again = browser.post(STAYING, "answer", "validate", "validity", "DAY");
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("Cette demande n’est pas ou plus valable");
    }

    @Test
    void aForeignTokenAWrongAnswerOrAFormWithoutItsTokenChangesNothing() {
        browser.signedIn();

        assertThat(browser.get("/auth/validate/foreign").statusCode()).isEqualTo(404);
        assertThat(browser.post("/auth/validate/foreign", "answer", "validate", "validity", "DAY")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.post(PAGE, "answer", "validate", "validity", "CENTURY")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post(PAGE, "answer", "perhaps").statusCode()).isEqualTo(400);
        assertThat(browser.postAsIs(PAGE, Map.of("answer", "validate", "validity", "DAY"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(world.keys.answers).isEmpty();
    }

    @Test
    void anApplicationsSecretIsShownOnce() {
        browser.signedIn().get("/account/api");

        HttpResponse<String> made = browser.post("/account/api", "name", "Restores", "description", "");

        assertThat(made.body()).contains("newapplicationkey").contains(WorldKeys.SECRET);
        assertThat(made.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(browser.get("/account/api").body()).doesNotContain(WorldKeys.SECRET);
        HttpResponse<String> wrong = browser.post("/account/api", "name", " ", "description", "kept");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("aria-describedby=\"wrong\"").contains("value=\"kept\"");
    }

    @Test
    void applicationsAndKeysAreListedAndEnded() {
        String page = browser.signedIn().get("/account/api").body();
        assertThat(page)
                .contains("Copies &lt;everything&gt;")
                .contains("A1b2C3d4E5f6G7h8")
                .contains("GET /vps*")
                .contains("192.0.2.0/24")
                .contains("jamais utilisée")
                .contains("Validée")
                .contains("Copies &lt;script&gt;")
                .contains("EU.0a1b2c3d4e5f6071");

        assertThat(Browser.location(browser.post("/account/api/credential/4/revoke")))
                .isEqualTo("/account/api");
        assertThat(browser.get("/account/api").body()).contains("La clé est révoquée.");
        assertThat(page).contains("198.51.100.0/24");
        HttpResponse<String> past = browser.post("/account/api/client/EU.0a1b2c3d4e5f6071/end", "end", "2001-01-01");
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body())
                .contains("Choisissez aujourd’hui ou un jour à venir")
                .contains("value=\"2001-01-01\"");
        browser.post("/account/api/client/EU.0a1b2c3d4e5f6071/end", "end", "2999-12-31");
        assertThat(browser.get("/account/api").body())
                .contains("La fin du client OAuth2 est enregistrée.")
                .contains("value=\"2999-12-31\"");
        assertThat(browser.post("/account/api/client/EU.0a1b2c3d4e5f6071/end").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/account/api").body()).contains("value=\"2999-12-31\"");
        browser.post("/account/api/client/EU.0a1b2c3d4e5f6071/end", "end", "");
        assertThat(browser.get("/account/api").body()).doesNotContain("value=\"2999-12-31\"");
        browser.post("/account/api/application/3/delete");
        browser.post("/account/api/client/EU.0a1b2c3d4e5f6071/delete");
        assertThat(browser.get("/account/api").body()).contains("Le client OAuth2 est supprimé");
        assertThat(world.keys.answers)
                .containsExactly("revoke 4", "delete application 3", "delete client EU.0a1b2c3d4e5f6071");
        assertThat(browser.get("/vps/index").body()).contains("href=\"/account/api\"");
    }
}

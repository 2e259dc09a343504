package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.web.world.WorldKeys;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The password is asked for again before what only its owner may do; with scripts off. */
class PasswordTest extends ConsoleTest {

    private static final String ASK = "/account/confirm-password";
    private static final String PASSWORD = "demo-vps-manager";

    @BeforeEach
    void aWhileAgo() {
        browser.signedIn().get("/account");
        world.unsure();
    }

    @Test
    void aMailWithASecretIsReadAfterIt() {
        EmailId secret = world.emails.write(EmailStatus.SENT, "/billing/confirmTerminate?id=1&token=good-token");
        EmailId harmless = world.emails.write(EmailStatus.SENT, "/account");
        String page = "/account/emails/" + secret;

        assertThat(browser.get("/account/emails/" + harmless).statusCode()).isEqualTo(200);
        assertThat(browser.get("/account/emails").statusCode()).isEqualTo(200);
        HttpResponse<String> asked = browser.get(page);
        assertThat(Browser.location(asked)).isEqualTo(ASK + "?return=%2Faccount%2Femails%2F" + secret);
        assertThat(browser.get(ASK + "?return=" + page).body())
                .contains("Confirmez que c’est vous", "name=\"return\" value=\"" + page + "\"");

        assertThat(Browser.location(browser.post(ASK, "currentPassword", PASSWORD, "return", page)))
                .isEqualTo(page);
        assertThat(browser.get(page).body()).contains("token=good-token");
        // Not again while it is fresh.
        assertThat(Browser.location(browser.get(ASK + "?return=" + page))).isEqualTo(page);
    }

    @Test
    void whatWasTypedComesBack() {
        String page = "/billing/confirmTerminate?id=1&token=good-token";
        HttpResponse<String> asked = browser.post(page, "reason", "TOO_EXPENSIVE", "commentary", "Adieu");

        assertThat(world.terminations).isEmpty();
        assertThat(Browser.location(asked)).startsWith(ASK + "?return=%2Fbilling");
        browser.post(ASK, "currentPassword", PASSWORD, "return", page);
        assertThat(browser.get(page).body()).contains("Adieu", "value=\"TOO_EXPENSIVE\" selected");
        assertThat(Browser.location(browser.post(page, "reason", "TOO_EXPENSIVE")))
                .isEqualTo(RUNNING);
    }

    @Test
    void aPasswordIsShownAndAKeyGivenAfterIt() {
        String question = "/auth/validate/" + WorldKeys.STAYING;

        assertThat(Browser.location(browser.post(RUNNING + "/login")))
                .isEqualTo(ASK + "?return=" + RUNNING.replace("/", "%2F") + "%2Flogin");
        assertThat(Browser.location(browser.post(question, "answer", "validate", "validity", "HOUR")))
                .isEqualTo(ASK + "?return=" + question.replace("/", "%2F"));
        assertThat(world.keys.answers).isEmpty();
        browser.post(ASK, "currentPassword", PASSWORD, "return", question);
        assertThat(browser.get(question).body()).contains("<option value=\"HOUR\" selected>");
        assertThat(browser.post(question, "answer", "validate", "validity", "HOUR")
                        .body())
                .contains("La clé est validée");
        assertThat(browser.post(RUNNING + "/login").statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptLeavesItsPage() {
        HttpResponse<String> asked = browser.with("HX-Request", "true").post(RUNNING + "/login");

        assertThat(asked.headers().firstValue("HX-Redirect"))
                .contains(ASK + "?return=" + RUNNING.replace("/", "%2F") + "%2Flogin");
    }

    @Test
    void guessingIsSlowedAndNothingLeadsElsewhere() {
        HttpResponse<String> wrong = browser.post(ASK, "currentPassword", "wrong", "return", "/account");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Ce mot de passe n’est pas le bon").doesNotContain("value=\"wrong\"");
        HttpResponse<String> tooOften = browser.post(ASK, "currentPassword", "guessed", "return", "/account");
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).contains("8");
        assertThat(browser.postAsIs(ASK, Map.of("currentPassword", PASSWORD)).statusCode())
                .isEqualTo(403);
        assertThat(Browser.location(browser.post(ASK, "currentPassword", PASSWORD, "return", "//elsewhere.example")))
                .isEqualTo("/vps/index");
    }
}

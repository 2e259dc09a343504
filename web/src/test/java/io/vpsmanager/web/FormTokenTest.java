package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What binds a form to its browser and to the account it was drawn for. */
class FormTokenTest extends ConsoleTest {

    private static final String NAME = RUNNING + "/display-name";
    private static final String TYPED = "Écrit <Zorro>";
    /** As after its cookie was lost. */
    private static final String STALE = "bWFkZS11cA~ab12345-ovh";

    @Test
    void aFormOfAnotherAccountDoesNothingAndSaysWhoSignedIn() {
        browser.signedIn();
        Map<String, String> of = Map.of("_csrf", token("/account/ssh-keys"), "language", "de_DE");
        browser.get("/sign-in");
        browser.post("/sign-in", "account", "cd67890-ovh", "password", "demo-vps-manager");

        HttpResponse<String> refused = browser.postAsIs("/language", of);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("le compte cd67890-ovh s’est connecté dans ce navigateur")
                .contains("Continuer avec cd67890-ovh")
                .contains("Rien n’a été modifié");
        assertThat(browser.get("/account").body()).contains("lang=\"fr\"");

        HttpResponse<String> script = browser.scripted().accepting("*/*").postAsIs("/account/ssh-keys", of);
        assertThat(script.statusCode()).isEqualTo(409);
        assertThat(script.body()).contains("cd67890-ovh").doesNotContain("<html");
    }

    @Test
    void whatWasTypedIntoAFormWithoutItsTokenComesBackToo() {
        browser.signedIn().get(NAME);
        HttpResponse<String> refused = browser.with("Sec-Fetch-Site", "same-origin")
                .postAsIs(NAME, Map.of("_csrf", STALE, "displayName", TYPED));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Rouvrir le formulaire", "href=\"" + NAME + "\"", "Votre saisie est conservée");
        assertThat(browser.get(NAME).body()).contains("value=\"Écrit &lt;Zorro&gt;\"", "Votre saisie est de retour.");
    }

    @Test
    void anotherSiteCannotWriteIntoAForm() {
        browser.signedIn().get(NAME);
        for (String[] header : new String[][] {{"X-Test", "x"}, {"Origin", "http://evil.example"}}) {
            HttpResponse<String> refused =
                    browser.with(header[0], header[1]).postAsIs(NAME, Map.of("_csrf", STALE, "displayName", TYPED));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("Votre saisie");
            assertThat(browser.get(NAME).body()).doesNotContain("Zorro");
        }
    }

    /** Whoever typed before another one signed in: it is not theirs. */
    @Test
    void whatOneTypedIsNotKeptForAnother() {
        browser.signedIn();
        String token = token("/account/api");
        browser.get("/sign-in");
        browser.post("/sign-in", "account", "cd67890-ovh", "password", "demo-vps-manager");
        world.endSessions();
        HttpResponse<String> ended = browser.postAsIs("/account/api", Map.of("_csrf", token, "name", TYPED));
        assertThat(Browser.location(ended)).startsWith("/sign-in?ended=lost");
        assertThat(ended.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("draft"));
    }

    @Test
    void theTokenLastsAsLongAsTheSessionIsRemembered() {
        HttpResponse<String> first = browser.get("/sign-in");
        assertThat(age(first, "csrf")).isPositive();
        HttpResponse<String> in = browser.post("/sign-in", "account", "ab12345-ovh", "password", "demo-vps-manager");
        assertThat(age(in, "csrf")).isEqualTo(age(in, "session")).isPositive();
    }

    private String token(String page) {
        return browser.get(page).body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    /** In seconds; 0 without one, as of a cookie that goes with the browser's window. */
    private static long age(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .filter(cookie -> cookie.contains("Max-Age="))
                .mapToLong(cookie -> Long.parseLong(cookie.replaceAll(".*Max-Age=(\\d+).*", "$1")))
                .findFirst()
                .orElse(0);
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest extends ConsoleTest {

    @Test
    void leadsBackToThePageAskedFor() {
        HttpResponse<String> first = browser.get("/vps/index?text=web&page=1");
        assertThat(Browser.location(first)).isEqualTo("/sign-in?return=%2Fvps%2Findex%3Ftext%3Dweb%26page%3D1");
        assertThat(browser.get(Browser.location(first)).body()).contains("value=\"/vps/index?text=web&amp;page=1\"");
        HttpResponse<String> in = browser.post(
                "/sign-in",
                "account",
                " ab12345-ovh ",
                "password",
                "demo-vps-manager",
                "return",
                "/vps/index?text=web&page=1");
        assertThat(Browser.location(in)).isEqualTo("/vps/index?text=web&page=1");
        assertThat(browser.get(Browser.location(in)).statusCode()).isEqualTo(200);
    }

    @Test
    void neverLeadsToAnotherSite() {
        browser.get("/sign-in");
        HttpResponse<String> in = browser.post(
                "/sign-in", "account", "ab12345-ovh", "password", "demo-vps-manager", "return", "//elsewhere.example");
        assertThat(Browser.location(in)).isEqualTo("/vps/index");
    }

    @Test
    void doesNotTellWhatWasWrong() {
        browser.with("Accept-Language", "fr").get("/sign-in");
        HttpResponse<String> refused = browser.post("/sign-in", "account", "ab12345-ovh", "password", "wrong");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body())
                .contains("L’identifiant ou le mot de passe est incorrect.")
                .contains("aria-describedby=\"refused\"")
                .contains("value=\"ab12345-ovh\"")
                .doesNotContain("value=\"wrong\"");
    }

    @Test
    void tellsHowLongToWaitAfterTooManyAttempts() {
        browser.with("Accept-Language", "en").get("/sign-in");
        HttpResponse<String> refused = browser.post("/sign-in", "account", "guessed", "password", "wrong");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("8");
        assertThat(refused.body()).contains("the next attempt is possible in 8 seconds");
    }

    @Test
    void anotherSignInEndsTheSessionThatItReplaces() {
        HttpResponse<String> first = browser.signedIn().get("/account");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(world.sessions()).hasSize(1);
        String replaced = world.sessions().iterator().next();

        browser.post("/sign-in", "account", "cd67890-ovh", "password", "wrong");
        assertThat(world.sessions()).containsExactly(replaced);
        browser.post("/sign-in", "account", "cd67890-ovh", "password", "demo-vps-manager");

        assertThat(world.sessions()).hasSize(1).doesNotContain(replaced);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signOutEndsTheSession() {
        browser.signedIn();
        assertThat(Browser.location(browser.post("/sign-out"))).isEqualTo("/sign-in");
        assertThat(browser.get("/vps/index").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        browser.signedIn();
        HttpResponse<String> answer = browser.postAsIs(RUNNING + "/reboot", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce formulaire n’est plus valable.");
        assertThat(world.get(io.vpsmanager.web.world.World.RUNNING).task()).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteIsRefusedEvenWithAToken() {
        browser.signedIn().with("Sec-Fetch-Site", "cross-site");
        assertThat(browser.post(RUNNING + "/reboot").statusCode()).isEqualTo(403);
    }

    @Test
    void aFragmentAfterTheEndOfTheSessionBringsTheSignInPage() {
        HttpResponse<String> answer = browser.scripted()
                .with("HX-Current-URL", "http://127.0.0.1/vps/detail/x/dashboard?a=b")
                .get(RUNNING + "/tiles/options");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect"))
                .contains("/sign-in?ended=yes&return=%2Fvps%2Fdetail%2Fx%2Fdashboard%3Fa%3Db");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void everyPageHasAStrictPolicyAndNothingInline() {
        browser.signedIn();
        HttpResponse<String> page = browser.get(RUNNING);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.body())
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContain("<script>");
    }

    @Test
    void assetsMayBeKeptForEver() {
        String page = browser.get("/sign-in").body();
        String style = page.replaceAll("(?s).*href=\"(/assets/style-[^\"]+)\".*", "$1");
        HttpResponse<String> answer =
                browser.with("Accept-Encoding", "gzip, br").get(style);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(browser.get("/assets/manifest.json").statusCode()).isEqualTo(404);
    }
}

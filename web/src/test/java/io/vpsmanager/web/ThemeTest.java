package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest extends ConsoleTest {

    @Test
    void theSystemIsFollowedUntilALookIsChosen() {
        assertThat(browser.get("/sign-in").body())
                .contains("<html lang=\"en\">")
                .contains("content=\"light dark\"");
        assertThat(Browser.location(browser.post("/theme", "theme", "dark", "return", "/sign-in")))
                .isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").body())
                .contains("data-theme=\"dark\"")
                .contains("name=\"color-scheme\" content=\"dark\"")
                .contains("value=\"dark\" aria-pressed=\"true\"");
        browser.signedIn();
        assertThat(browser.get("/vps/index").body()).contains("data-theme=\"dark\"");
        browser.post("/theme", "theme", "system", "return", "//elsewhere.example");
        assertThat(browser.get("/vps/index").body()).doesNotContain("data-theme");
    }

    @Test
    void theHeaderTellsWhereOneIs() {
        browser.signedIn();
        assertThat(browser.get("/vps/index").body()).contains("<a href=\"/vps/index\" aria-current=\"true\">Serveurs");
        assertThat(browser.get("/account/api").body())
                .contains("<a href=\"/account/api\" aria-current=\"true\">API")
                .contains("<a href=\"/vps/index\">Serveurs");
    }
}

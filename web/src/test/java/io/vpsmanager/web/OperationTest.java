package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the API's operations: what stands there before any script runs. */
class OperationTest extends ConsoleTest {

    private static final String PAGE = "/account/api/operations";

    @Test
    void itIsForPeopleWhoAreSignedIn() {
        assertThat(Browser.location(browser.get(PAGE))).isEqualTo("/sign-in?return=%2Faccount%2Fapi%2Foperations");
    }

    @ParameterizedTest
    @CsvSource({"fr_FR, Opérations de l’API", "en_GB, API operations", "de_DE, API-Operationen"})
    void speaksTheCustomersLanguage(String language, String title) {
        browser.signedIn().post("/language", "language", language);

        assertThat(browser.get(PAGE).body()).contains("<h1 tabindex=\"-1\">" + title + "</h1>");
    }

    @Test
    void withoutScriptsItSaysWhereTheDescriptionsAre() {
        assertThat(browser.signedIn().get(PAGE).body())
                .contains("<noscript>")
                .contains("href=\"/1.0/vps.json?format=openapi3\"")
                .contains("href=\"/1.0/vps.json\"");
        assertThat(browser.get(PAGE + "?section=me").body())
                .contains("data-description=\"/1.0/me.json?format=openapi3\"")
                .contains("aria-current=\"page\">/me</a>");
        assertThat(browser.get(PAGE + "?section=../x").body()).contains("/1.0/vps.json");
    }

    @Test
    void onlyThisPageLoadsTheWidgetAndUnderTheSamePolicy() {
        HttpResponse<String> page = browser.signedIn().get(PAGE);
        HttpResponse<String> other = browser.get("/account/api");

        assertThat(page.body()).contains("/assets/operations-").doesNotContain("<style", "style=");
        assertThat(other.body()).contains("href=\"" + PAGE + "\"").doesNotContain("/assets/operations-");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .isPresent()
                .isEqualTo(other.headers().firstValue("Content-Security-Policy"));
    }
}

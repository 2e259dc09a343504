package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vpsmanager.e2e.browser.Browsers.button;
import static io.vpsmanager.e2e.browser.Browsers.field;
import static io.vpsmanager.e2e.browser.Browsers.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.net.URI;
import java.net.http.HttpRequest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A customer gives a key, changes the password, and reads what concerned the account. */
class OwnAccountTest {

    private static final String ACCOUNT = "ow10001-ovh";

    private final RunningManager manager = SharedManager.get();

    @Test
    void aCustomerKnowsWhatAKeyCanDoAndWhatHappenedToTheAccount() {
        SharedManager.customer(ACCOUNT);
        Page there = Browsers.signIn(manager, Window.ENGLISH, ACCOUNT);
        Page page = Browsers.signIn(manager, Window.ENGLISH, ACCOUNT);

        page.navigate(manager.url() + question());
        assertThat(page.getByText("end your services")).isVisible();
        assertThat(page.getByText("give itself further access")).isVisible();
        assertThat(page.getByText("read the emails")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM).first())
                .containsText("end your services");
        assertThat(page.getByText("POST /vps/*-*")).isVisible();
        Assertions.assertThat(Axe.violations(page)).isEmpty();
        button(page, "Validate").click();
        assertThat(heading(page, "The key is validated")).isVisible();

        page.navigate(manager.url() + "/account");
        assertThat(page.getByLabel("Close all my other sessions")).isChecked();
        page.getByLabel("Revoke all my API keys and delete my OAuth2 clients").check();
        field(page, "Current password").fill(Operator.PASSWORD);
        field(page, "New password").fill("another battery staple");
        field(page, "New password once more").fill("another battery staple");
        button(page, "Change password").click();
        assertThat(page.getByText("your API keys are revoked")).isVisible();
        there.navigate(manager.url() + "/account");
        assertThat(field(there, "Account ID")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the activity"))
                .click();
        assertThat(heading(page, "Account activity")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW)).containsText(new String[] {
            "Event", "API key revoked", "Session closed", "Password changed", "API key validated", "Signed in"
        });
        Assertions.assertThat(Axe.violations(page)).isEmpty();
        page.navigate(manager.url() + "/account/emails");
        assertThat(page.getByText("Your password was changed")).isVisible();
        assertThat(page.getByText("was given a key to your account")).isVisible();
        there.context().close();
        page.context().close();
    }

    /** An application of the demo asks, by rules that no one name would tell; the page where it is answered. */
    private String question() {
        String body = """
                {"accessRules": [{"method": "POST", "path": "/vps/*-*"}, {"method": "POST", "path": "/me/a*"},
                  {"method": "GET", "path": "/me/n*"}]}
                """;
        Http.Answer asked = Http.send(HttpRequest.newBuilder(
                        URI.create(manager.demo().get("OVH_ENDPOINT") + "/auth/credential"))
                .header("X-Ovh-Application", String.valueOf(manager.demo().get("OVH_APPLICATION_KEY")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        String page = asked.body().get("validationUrl").asString();
        return page.substring(page.indexOf("/auth/validate/"));
    }
}

package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that ends in the middle of a form, and the look that a browser keeps. */
class SessionTest {

    private static final String TYPED = "Écrit avant la fin";

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTypedComesBackAfterSignIn(boolean scripts) {
        String vps = scripts ? "vps-typed" : "vps-typed-plain";
        SharedManager.running(vps);
        Page page = Browsers.signIn(manager, scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());
        page.navigate(manager.url() + "/vps/detail/" + vps + "/dashboard");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier Nom d’affichage"))
                .click();
        field(page, "Nom d’affichage").fill(TYPED);
        endSession(page);

        Browsers.button(page, "Enregistrer").click();
        page.waitForURL("**/sign-in?**");
        assertThat(page.getByText("Votre session a expiré. Veuillez vous reconnecter."))
                .isVisible();
        field(page, "Identifiant client").fill("ab12345-ovh");
        field(page, "Mot de passe").fill("vps-manager-demo");
        Browsers.button(page, "Se connecter").click();

        assertThat(field(page, "Nom d’affichage")).hasValue(TYPED);
        assertThat(page.getByText("Votre saisie est de retour.")).isVisible();
        Browsers.button(page, "Enregistrer").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TYPED);
    }

    @Test
    void aPageThatLooksForNewsTakesNothingAway() {
        SharedManager.running("vps-news");
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-news/dashboard");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier Nom d’affichage"))
                .click();
        field(page, "Nom d’affichage").fill(TYPED);
        endSession(page);

        page.evaluate("window.dispatchEvent(new Event('focus'))");

        assertThat(page.getByText("Vous pouvez terminer votre saisie")).isVisible();
        assertThat(field(page, "Nom d’affichage")).hasValue(TYPED);
    }

    @Test
    void aChosenLookStaysAfterSignOut() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        String light = ground(page);
        account(page).click();
        Browsers.button(page, "Sombre").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        String dark = ground(page);
        Assertions.assertThat(dark).isNotEqualTo(light);

        account(page).click();
        Browsers.button(page, "Se déconnecter").click();
        page.waitForURL("**/sign-in");
        Assertions.assertThat(ground(page)).isEqualTo(dark);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator account(Page page) {
        return page.locator("summary", new Page.LocatorOptions().setHasText("ab12345-ovh"));
    }

    private static String ground(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    /** As another window of the same browser would: the cookie stays, its session does not. */
    private void endSession(Page page) {
        Page other = page.context().newPage();
        other.navigate(manager.url() + "/account");
        String session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        other.locator("main form[action='/sign-out'] button").click();
        other.waitForURL("**/sign-in");
        page.context()
                .addCookies(java.util.List.of(
                        new com.microsoft.playwright.options.Cookie("session", session).setUrl(manager.url())));
        other.close();
    }
}

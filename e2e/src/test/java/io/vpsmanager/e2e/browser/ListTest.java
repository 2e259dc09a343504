package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of servers: SPEC-VPS-001 and 002, and the boxes of §9.1. */
class ListTest {

    private final RunningManager manager = SharedManager.get();

    @Test
    void sevenColumnsOfEachServer() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        for (String column : new String[] {
            "Nom d’affichage", "Service", "État", "Modèle", "Localisation", "IP principale", "Expiration"
        }) {
            assertThat(page.getByRole(
                            AriaRole.COLUMNHEADER,
                            new Page.GetByRoleOptions().setName(column).setExact(true)))
                    .isVisible();
        }
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("vps-test-03"));
        assertThat(row).containsText("Staging");
        assertThat(row).containsText("Maintenance");
        assertThat(row).containsText("VPS Essential 2019");
        assertThat(row).containsText("Limbourg");
        assertThat(row).containsText("57.128.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void typingPartOfANameFindsAServerAndTheUrlKeepsIt(boolean scripts) {
        Page page = Browsers.signIn(manager, scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());
        page.getByLabel("Nom ou adresse IP").fill("donnees");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Base de données")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staging")))
                .hasCount(0);
        assertThat(page).hasURL(Pattern.compile("donnees"));
        page.reload();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staging")))
                .hasCount(0);
    }

    @Test
    void aColumnSortsUpAndDown() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/index?text=vps-test-0");
        Locator header = page.getByRole(
                AriaRole.COLUMNHEADER,
                new Page.GetByRoleOptions().setName("Service").setExact(true));
        header.getByRole(AriaRole.LINK).click();
        assertThat(header).hasAttribute("aria-sort", "ascending");
        header.getByRole(AriaRole.LINK).click();
        assertThat(header).hasAttribute("aria-sort", "descending");
    }

    @Test
    void aServerOpensItsDashboard() {
        Page page = Browsers.signIn(manager, Window.PHONE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Serveur Web Production"))
                .click();
        assertThat(Browsers.heading(page, "Serveur Web Production")).isVisible();
        Assertions.assertThat(page.url()).endsWith("/vps/detail/vps-test-01/dashboard");
    }

    @Test
    void aNameIsChangedInPlace() {
        SharedManager.running("vps-renamed");
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-renamed/dashboard");
        Locator tile = page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Configuration").setExact(true));
        tile.getByText("Modifier").first().click();
        tile.getByRole(AriaRole.TEXTBOX).fill("Boutique <script>");
        tile.getByText("Enregistrer").click();
        assertThat(tile).containsText("Ce nom ne peut pas être enregistré");
        tile.getByRole(AriaRole.TEXTBOX).fill("Boutique d’Émile");
        tile.getByText("Enregistrer").click();

        assertThat(Browsers.heading(page, "Boutique d’Émile")).isVisible();
        Assertions.assertThat(manager.client()
                        .call("GET", "/vps/vps-renamed", "")
                        .body()
                        .get("displayName")
                        .asString())
                .isEqualTo("Boutique d’Émile");
    }

    @Test
    void whatOneMayNotSeeIsNotThere() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/detail/vps-nobody/dashboard");
        assertThat(page.locator("main")).containsText("Ce VPS n’existe pas ou a été supprimé.");
    }
}

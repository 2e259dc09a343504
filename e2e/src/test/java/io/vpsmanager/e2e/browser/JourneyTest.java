package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a new customer does first, from sign-in to reading what happened, on a desk in French and on a phone in German. */
class JourneyTest {

    /** Words that are wider than a phone. */
    private static final String NAME = "Donaudampfschifffahrtsgesellschaftslagerverwaltung";

    private static final String HOST = "serveurdemessagerieprincipaldelentreprise.example.com";

    private final RunningManager manager = SharedManager.get();

    /** What stands on the controls, in the order they are used. */
    private record Words(
            String account,
            String password,
            String signIn,
            String search,
            String edit,
            String name,
            String save,
            String network,
            String reverse,
            String host,
            String restart,
            String running,
            String done,
            String history,
            String events) {}

    private static final Words FRENCH = new Words(
            "Identifiant client",
            "Mot de passe",
            "Se connecter",
            "Nom ou adresse IP",
            "Modifier",
            "Nom d’affichage",
            "Enregistrer",
            "Réseau",
            "Reverse DNS",
            "Nom d’hôte",
            "Redémarrer",
            "En service",
            "opération terminée",
            "Historique",
            "Événements");

    private static final Words GERMAN = new Words(
            "Kundenkennung",
            "Passwort",
            "Anmelden",
            "Name oder IP-Adresse",
            "Ändern",
            "Anzeigename",
            "Speichern",
            "Netzwerk",
            "Reverse-DNS",
            "Hostname",
            "Neu starten",
            "In Betrieb",
            "Aufgabe abgeschlossen",
            "Verlauf",
            "Ereignisse");

    @Test
    void onADeskInFrench() {
        travel(Window.DESKTOP, "fr_FR", "jo10001-ovh", FRENCH);
    }

    @Test
    void onAPhoneInGerman() {
        travel(new Window(360, 740, "de-DE", true), "de_DE", "jo10002-ovh", GERMAN);
    }

    private void travel(Window window, String language, String account, Words words) {
        String server = account + "-journey";
        SharedManager.customerIn(language, account, server, account + "-other");
        Page page = Browsers.open(window);
        page.navigate(manager.url() + "/");
        Browsers.field(page, words.account()).fill(account);
        Browsers.field(page, words.password()).fill(Operator.PASSWORD);
        Browsers.button(page, words.signIn()).click();

        Browsers.field(page, words.search()).pressSequentially("journ");
        Locator rows = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.ROWHEADER);
        assertThat(rows).hasCount(1);
        fits(page);
        rows.getByRole(AriaRole.LINK).click();
        assertThat(Browsers.heading(page, server)).isVisible();

        rename(page, words);
        reverse(page, words);
        reboot(page, words);
        read(page, words);
        page.context().close();
    }

    private static void rename(Page page, Words words) {
        link(page, words.edit() + " " + words.name()).click();
        Browsers.field(page, words.name()).fill(NAME);
        Browsers.button(page, words.save()).click();
        assertThat(Browsers.heading(page, NAME)).isVisible();
        // However far down the page the form stood.
        assertThat(page.locator("#told-renamed")).isInViewport();
        fits(page);
    }

    private static void reverse(Page page, Words words) {
        Locator network = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(words.network()));
        network.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile(words.edit() + "\\s+" + words.reverse() + ".*\\d+\\.\\d+")))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        fits(page);
        dialog.getByLabel(words.host()).fill(HOST);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.save()))
                .click();
        assertThat(network).containsText(HOST);
        fits(page);
    }

    private static void reboot(Page page, Words words) {
        Browsers.button(page, words.restart()).first().click();
        fits(page);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.restart()))
                .click();
        assertThat(page.locator("#messages")).containsText(words.done());
        assertThat(page.locator("#badge")).hasText(words.running());
        fits(page);
    }

    private static void read(Page page, Words words) {
        link(page, words.history()).first().click();
        assertThat(Browsers.heading(page, words.history())).isVisible();
        fits(page);
        link(page, words.events()).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("→ " + NAME);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("→ " + HOST);
        fits(page);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fits(Page page) {
        Assertions.assertThat(Layout.tooWide(page)).isEmpty();
    }
}

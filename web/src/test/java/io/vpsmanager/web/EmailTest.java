package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import org.junit.jupiter.api.Test;

/** The pages of the mails to an account. */
class EmailTest extends ConsoleTest {

    private static final String EMAILS = "/account/emails";

    @Test
    void theAccountLeadsThere() {
        assertThat(browser.signedIn().get("/account").body()).contains("href=\"" + EMAILS + "\"");
    }

    @Test
    void tellsWhatBecameOfEachMail() {
        assertThat(browser.signedIn().get(EMAILS).body())
                .contains("<title>E-mails – VPS Manager</title>")
                .contains("En attente d’envoi", "Envoyé", "Échec de l’envoi", "Non envoyé")
                .contains("Aucun serveur de messagerie n’est configuré.")
                .contains("<code>550 5.1.1 &lt;camille@example.com&gt;: no such user</code>")
                .contains("href=\"/account/emails/74\">vps-test-01.vps.ovh.net : nouveau mot de passe 74</a>")
                .contains("camille@example.com")
                .contains("21 nov. 2026")
                .contains("4 e-mails affichés")
                .contains("Heures indiquées\u00a0: Paris");
    }

    @Test
    void pagesAsHistoriesDo() {
        for (int i = 0; i < 21; i++) {
            world.emails.write(EmailStatus.SENT, "/account");
        }
        String first = browser.signedIn().get(EMAILS).body();
        assertThat(first)
                .contains("20 e-mails affichés", "href=\"/account/emails?before=76\"")
                .doesNotContain("href=\"/account/emails?after=");
        assertThat(browser.get(EMAILS + "?before=76").body())
                .contains("5 e-mails affichés", "href=\"/account/emails?after=75\"")
                .doesNotContain("href=\"/account/emails?before=");
        assertThat(browser.get(EMAILS + "?before=nonsense").body()).contains("20 e-mails affichés");
    }

    @Test
    void saysThatThereIsNone() {
        world.emails.empty();
        assertThat(browser.signedIn().get(EMAILS).body())
                .contains("Aucun e-mail pour l’instant")
                .doesNotContain("<table");
    }

    @Test
    void opensAMailWithItsTextAndItsPage() {
        assertThat(browser.signedIn().get(EMAILS + "/73").body())
                .contains("<h1 tabindex=\"-1\">vps-test-01.vps.ovh.net : nouveau mot de passe 73</h1>")
                .contains(
                        "<div class=\"email-body\">Bonjour,\n\nUtilisateur : root &lt;admin&gt;\n\nhttps://vps.example.com")
                .contains("href=\"/vps/detail/vps-test-01.vps.ovh.net/dashboard\">Ouvrir la page concernée</a>")
                .contains("Échec de l’envoi")
                .contains("href=\"/account/emails\"")
                .doesNotContain("style=");
    }

    @Test
    void leadsToNoOtherSite() {
        EmailId id = world.emails.write(EmailStatus.SENT, "//elsewhere.example");
        assertThat(browser.signedIn().get(EMAILS + "/" + id).body())
                .contains("Bonjour,")
                .doesNotContain("Ouvrir la page", "href=\"//");
    }

    @Test
    void aMailThatIsNotTheirsIsNoPage() {
        browser.signedIn();
        assertThat(browser.get(EMAILS + "/999").statusCode()).isEqualTo(404);
        assertThat(browser.get(EMAILS + "/x").statusCode()).isEqualTo(404);
    }
}

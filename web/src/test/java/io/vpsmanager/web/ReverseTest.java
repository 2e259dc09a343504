package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reverse names of addresses: first value, change, clear, and where they lead. */
class ReverseTest extends ConsoleTest {

    private static final String IPV4 = "51.210.14.23";
    private static final String IPV6 = "2001%3A41d0%3A305%3A2100%3A%3Aa4f1";
    private static final String IPS = RUNNING + "/display-ips";

    @Test
    void everyAddressHasItsFormInTheTileAndInTheDialog() {
        for (String page : List.of(RUNNING, IPS)) {
            assertThat(browser.signedIn().get(page).body())
                    .contains("href=\"" + IPS + "/" + IPV4 + "\"")
                    .contains("href=\"" + IPS + "/" + IPV6 + "\"")
                    .contains("href=\"" + IPS + "/178.33.24.18\"")
                    .contains("data-copy=\"web.exemple.fr\"")
                    .contains("data-copy=\"178.33.24.19\"");
        }
    }

    @Test
    void theDialogSaysHowManyAdditionalAddressesThereAreAndMayBe() {
        assertThat(browser.signedIn().get(IPS).body())
                .contains("Adresses IP additionnelles\u00a0: 2 sur 16")
                .doesNotContain("nombre maximum");
        assertThat(browser.get("/vps/detail/" + World.STOPPED + "/dashboard/display-ips")
                        .body())
                .contains("Adresses IP additionnelles\u00a0: 2 sur 2")
                .contains("Vous avez atteint le nombre maximum d’IPs additionnelles.");
    }

    @Test
    void aFirstNameForAnIpv6AddressIsKeptAndCheckedWithoutScripts() {
        world.leads("v6.exemple.fr", new ForwardCheck.Matches("v6.exemple.fr"));
        assertThat(browser.signedIn().get(IPS + "/" + IPV6).body())
                .contains("<html")
                .contains("Reverse DNS de 2001:41d0:305:2100::a4f1")
                .contains("name=\"reverse\" value=\"\"")
                .doesNotContain("Laissez vide pour supprimer");
        HttpResponse<String> answer = browser.post(IPS + "/" + IPV6, "reverse", "v6.exemple.fr");
        assertThat(Browser.location(answer)).isEqualTo(IPS + "/" + IPV6 + "/forward");
        assertThat(browser.get(Browser.location(answer)).body())
                .contains("v6.exemple.fr pointe bien vers 2001:41d0:305:2100::a4f1")
                .contains("data-copy=\"v6.exemple.fr\"");
    }

    @Test
    void aNameIsKeptAtOnceAndCheckedAfterwards() {
        browser.signedIn().scripted();
        HttpResponse<String> kept = browser.post(IPS + "/" + IPV4, "reverse", "mail.exemple.fr");
        assertThat(kept.headers().firstValue("HX-Trigger")).contains("vps-changed");
        assertThat(kept.body())
                .contains("Reverse DNS enregistré")
                .contains("hx-get=\"" + IPS + "/" + IPV4 + "/forward\" hx-trigger=\"load\"");
        assertThat(browser.get(RUNNING + "/tiles/network").body()).contains("mail.exemple.fr");
        assertThat(browser.get(IPS + "/" + IPV4 + "/forward").body())
                .contains("mail.exemple.fr ne pointe vers aucune adresse IPv4")
                .contains("un enregistrement A avec la valeur 51.210.14.23")
                .contains("Vérifier de nouveau");
    }

    @Test
    void aNameOfOtherLettersIsReadAsItWasTypedAndCopiedAsItIsKept() {
        browser.signedIn().post(IPS + "/" + IPV4, "reverse", "xn--mller-kva.exemple.fr");
        assertThat(browser.get(RUNNING).body())
                .contains("müller.exemple.fr</span>", "data-copy=\"xn--mller-kva.exemple.fr\"");
        assertThat(browser.get(IPS + "/" + IPV4).body()).contains("name=\"reverse\" value=\"müller.exemple.fr\"");
        assertThat(browser.get(IPS + "/" + IPV4 + "/forward").body()).contains("müller.exemple.fr ne pointe");
    }

    @Test
    void aNameThatLeadsElsewhereOrCannotBeCheckedIsAPlainWarning() {
        String forward = IPS + "/" + IPV4 + "/forward";
        browser.signedIn().scripted();
        world.leads("web.exemple.fr", new ForwardCheck.Elsewhere("web.exemple.fr", List.of("192.0.2.1", "192.0.2.2")));
        assertThat(browser.get(forward).body())
                .contains("message-warning")
                .contains("web.exemple.fr pointe vers 192.0.2.1 et 192.0.2.2 et non vers 51.210.14.23")
                .contains("la plupart des serveurs de messagerie refuseront");
        world.leads("web.exemple.fr", new ForwardCheck.Unanswered("web.exemple.fr"));
        assertThat(browser.get(forward).body())
                .contains("message-warning")
                .contains("Impossible de vérifier vers quoi pointe web.exemple.fr");
    }

    @Test
    void aNameThatSomebodyElseChangedMeanwhileIsToldBeforeItIsReplaced() {
        browser.signedIn().post(IPS + "/" + IPV4, "reverse", "shop.exemple.fr");
        HttpResponse<String> told =
                browser.post(IPS + "/" + IPV4, "reverse", "mail.exemple.fr", "was", "web.exemple.fr");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains("Ce nom a été changé entre-temps\u00a0: shop.exemple.fr.")
                .contains("value=\"mail.exemple.fr\"")
                .contains("name=\"was\" value=\"shop.exemple.fr\"");
        browser.post(IPS + "/" + IPV4, "reverse", "mail.exemple.fr", "was", "shop.exemple.fr");
        assertThat(browser.get(RUNNING).body()).contains("mail.exemple.fr");
    }

    @Test
    void anEmptyFieldClearsTheName() {
        assertThat(browser.signedIn().get(IPS + "/" + IPV4).body())
                .contains("value=\"web.exemple.fr\"")
                .contains("Laissez vide pour supprimer le nom.");
        assertThat(Browser.location(browser.post(IPS + "/" + IPV4, "reverse", " ")))
                .isEqualTo(RUNNING);
        assertThat(browser.get(RUNNING).body()).contains("Reverse DNS supprimé").doesNotContain("web.exemple.fr");
        assertThat(browser.get(IPS + "/" + IPV4 + "/forward").body()).contains("51.210.14.23 n’a pas de reverse DNS");
        browser.scripted();
        assertThat(browser.post(IPS + "/" + IPV4, "reverse", "").body())
                .contains("Reverse DNS supprimé")
                .doesNotContain("/forward");
    }

    @Test
    void aNameThatCannotBeIsToldAtItsFieldAndStays() {
        browser.signedIn().scripted();
        HttpResponse<String> answer = browser.post(IPS + "/" + IPV4, "reverse", "pas de nom");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Saisissez un nom d’hôte complet")
                .contains("value=\"pas de nom\"")
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"reverse-error reverse-help\"")
                .contains("<dialog");
    }

    @Test
    void anAddressOfAnotherAndAnExpiredServiceAreRefused() {
        assertThat(browser.signedIn().get(IPS + "/192.0.2.99").statusCode()).isEqualTo(404);
        world.expire(World.RUNNING);
        assertThat(browser.get(IPS + "/" + IPV4).statusCode()).isEqualTo(460);
        assertThat(browser.get(IPS).body()).contains("aria-describedby=\"all-reverse-51.210.14.23-why\"");
        browser.scripted();
        HttpResponse<String> answer = browser.post(IPS + "/" + IPV4, "reverse", "a.exemple.fr");
        assertThat(answer.statusCode()).isEqualTo(460);
        assertThat(answer.body()).contains("Ce service a expiré.").contains("id=\"banners\"");
    }
}

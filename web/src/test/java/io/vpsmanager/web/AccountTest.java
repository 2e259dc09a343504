package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.history.Event;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.web.world.World;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccountTest extends ConsoleTest {

    private static final String PASSWORD = "demo-vps-manager";
    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[^\"]+/end)\"");

    @Test
    void whoseAccountItIsIsSaid() {
        assertThat(browser.signedIn().get("/account").body()).contains("Camille Martin · camille@example.com");
    }

    @Test
    void preferencesAreKept() {
        browser.signedIn();
        assertThat(browser.get("/account").body())
                .contains("<option value=\"Europe/Paris\" selected>Paris (UTC+01:00)</option>")
                .contains("<optgroup label=\"Océan Indien\">");
        HttpResponse<String> saved =
                browser.post("/account/preferences", "language", "de_DE", "timeZone", "America/New_York");
        assertThat(Browser.location(saved)).isEqualTo("/account");
        assertThat(browser.get("/account").body())
                .contains("Ihre Einstellungen sind gespeichert.")
                .contains("<option value=\"America/New_York\" selected>");
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        Browser there = another().signedIn();
        browser.signedIn();
        browser.get("/account");
        HttpResponse<String> saved = change(PASSWORD, "battery staple", "battery staple");
        assertThat(Browser.location(saved)).isEqualTo("/account");
        assertThat(browser.get("/account").body()).contains("Votre mot de passe est changé");
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsAndRevokesWhatIsTicked() {
        Browser there = another().signedIn();
        assertThat(browser.signedIn().get("/account").body())
                .contains("name=\"endSessions\" value=\"yes\" checked")
                .contains("name=\"revokeKeys\" value=\"yes\">");

        browser.post(
                "/account/password",
                "currentPassword",
                PASSWORD,
                "password",
                "battery staple",
                "passwordAgain",
                "battery staple",
                "revokeKeys",
                "yes");

        assertThat(browser.get("/account").body()).contains("vos clés d’API sont révoquées");
        assertThat(world.keys.answers).containsExactly("password battery staple, keys revoked");
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whatConcernsTheAccountIsRead() {
        assertThat(browser.signedIn().get("/account").body()).contains("href=\"/account/history\"");
        assertThat(browser.get("/account/history").body()).contains("Rien pour l’instant");
        long number = 0;
        for (EventKind kind : EventKind.values()) {
            if (kind.subject() == EventKind.Subject.ACCOUNT) {
                world.accountEvents.addFirst(new Event(
                        ++number,
                        World.NOW,
                        kind,
                        Optional.empty(),
                        "ab12345-ovh",
                        Origin.CONSOLE,
                        Optional.of("192.0.2." + number),
                        "console-" + number,
                        "key 7, DAY"));
            }
        }
        String page = browser.get("/account/history").body();
        assertThat(page)
                .contains(
                        "Clé d’API validée",
                        "Clé n° 7",
                        "192.0.2.9",
                        "href=\"/account/history?before=",
                        "L’activité des ")
                .doesNotContain("event.");
        assertThat(browser.get("/account/history?before=3").body())
                .contains("Connexion refusée", "192.0.2.1", "<td role=\"cell\" data-label=\"Par\">Inconnu<");
        assertThat(browser.get("/account/history?before=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        browser.signedIn().get("/account");
        assertThat(change("wrong", "battery staple", "battery staple").body())
                .contains("id=\"current-password-help\" role=\"alert\"")
                .contains("Ce n’est pas le mot de passe actuel.")
                .doesNotContain("battery staple");
        assertThat(change(PASSWORD, "short", "short").body())
                .contains("id=\"new-password-help\" role=\"alert\"")
                .contains("Ce mot de passe est trop court");
        assertThat(change(PASSWORD, "battery staple", "batterie").body())
                .contains("id=\"password-again-help\" role=\"alert\"")
                .contains("Les deux saisies diffèrent.");
        HttpResponse<String> tooOften = change("guessed", "battery staple", "battery staple");
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).contains("8");
    }

    @Test
    void aSessionIsRecognisedAndEnded() {
        Browser there = another()
                .with("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
        there.signedIn();
        String page = browser.signedIn().get("/account").body();
        assertThat(page)
                .contains("Firefox · Windows", "127.0.0.1", "Cette session")
                .contains("Navigateur inconnu");
        Matcher end = END.matcher(page);
        assertThat(end.find()).isTrue();
        browser.post(end.group(1));
        assertThat(browser.get("/account").body())
                .contains("La session est fermée.")
                .doesNotContain("Firefox");
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Browser there = another().signedIn();
        browser.signedIn().get("/account");
        browser.post("/account/sessions/end-others");
        assertThat(browser.get("/account").body()).contains("Toutes vos autres sessions sont fermées.");
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> change(String current, String password, String again) {
        return browser.post(
                "/account/password",
                "currentPassword",
                current,
                "password",
                password,
                "passwordAgain",
                again,
                "endSessions",
                "yes");
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SshKeyTest extends ConsoleTest {

    private static final String PAGE = "/account/ssh-keys";
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

    @Test
    void keysAreListedByWhatTheirOwnerKnows() {
        assertThat(browser.signedIn().get("/account").body()).contains("href=\"" + PAGE + "\"");
        assertThat(browser.get(PAGE).body())
                .contains("laptop")
                .contains("ssh-ed25519")
                // As `ssh-keygen -l` shows it.
                .containsPattern("SHA256:[A-Za-z0-9+/]{43}<")
                .contains("claire@&lt;home");
    }

    @Test
    void aKeyIsAddedAndRemoved() {
        assertThat(Browser.location(browser.signedIn().post(PAGE, "keyName", "desk", "key", KEY)))
                .isEqualTo(PAGE);
        assertThat(browser.get(PAGE).body()).contains("Clé enregistrée").contains("desk");
        assertThat(browser.get(RUNNING + "/rebuild").body()).contains("<option value=\"desk\"");

        assertThat(browser.post(PAGE + "/remove", "keyName", "desk").statusCode())
                .isEqualTo(302);
        assertThat(browser.get(PAGE).body()).contains("Clé supprimée").doesNotContain(">desk ");
        assertThat(browser.post(PAGE + "/remove", "keyName", "desk").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoKeepsNoKeyIsLedHereByTheReinstallation() {
        String link = "href=\"" + PAGE + "\">Enregistrer une clé pour la choisir ensuite ici<";
        assertThat(browser.signedIn().get(RUNNING + "/rebuild").body()).doesNotContain(link);

        browser.post(PAGE + "/remove", "keyName", "laptop");

        assertThat(browser.get(RUNNING + "/rebuild").body()).contains(link);
    }

    @Test
    void whatCannotBeStaysWithTheReason() {
        HttpResponse<String> taken = browser.signedIn().post(PAGE, "keyName", "laptop", "key", KEY);
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("Une clé porte déjà ce nom.").contains(KEY);
        HttpResponse<String> wrong = browser.post(PAGE, "keyName", "desk", "key", "-----BEGIN OPENSSH PRIVATE KEY");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("C’est une clé privée")
                .contains("value=\"desk\"")
                .doesNotContain("OPENSSH PRIVATE KEY");
    }

    @Test
    void theSameKeyUnderAnotherNameIsSaidToBe() {
        assertThat(browser.signedIn().get(PAGE).body()).doesNotContain("La même clé");
        browser.post(PAGE, "keyName", "desk", "key", KEY + " me@home");
        assertThat(browser.get(PAGE).body())
                .contains("La même clé l’était déjà sous un autre nom.")
                .contains("La même clé que laptop")
                .contains("La même clé que desk");
    }
}

package io.vpsmanager.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody types. */
class DraftTest extends ConsoleTest {

    private static final String NAME = RUNNING + "/display-name";
    private static final String TYPED = "Écrit <Zorro> & \"après\"";

    @Test
    void whatWasTypedComesBackAfterSignIn() {
        browser.signedIn().get(NAME);
        world.endSessions();
        HttpResponse<String> ended = browser.post(NAME, "displayName", TYPED);

        assertThat(Browser.location(ended)).startsWith("/sign-in?ended=kept&return=%2Fvps%2Fdetail");
        assertThat(browser.get(Browser.location(ended)).body())
                .contains("Votre session a expiré. Veuillez vous reconnecter.")
                .contains("Votre saisie est conservée");
        String page = signIn("ab12345-ovh", NAME);

        assertThat(page)
                .contains("value=\"Écrit &lt;Zorro&gt; &amp; &quot;après&quot;\"")
                .contains("Votre saisie est de retour.");
        assertThat(world.get(io.vpsmanager.web.world.World.RUNNING).displayName())
                .contains("Serveur Web Production");
        assertThat(browser.get(NAME).body()).contains("value=\"Serveur Web Production\"");
    }

    @Test
    void aScriptIsLedToSignInWithTheFormOfItsTile() {
        browser.signedIn().get(NAME);
        world.endSessions();
        HttpResponse<String> ended = browser.scripted()
                .with("HX-Current-URL", "http://127.0.0.1" + RUNNING)
                .post(NAME, "displayName", TYPED);
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).isEmpty();
        assertThat(ended.headers().firstValue("HX-Redirect")).hasValueSatisfying(where -> assertThat(where)
                .startsWith("/sign-in?ended=kept")
                .endsWith(RUNNING.replace("/", "%2F") + "%2Fdisplay-name"));
        browser.with("HX-Request", "").get("/sign-in");
        assertThat(signIn("ab12345-ovh", NAME)).contains("Écrit &lt;Zorro&gt;");
    }

    @Test
    void anotherAccountSeesNothingOfIt() {
        browser.signedIn().get("/account/api");
        world.endSessions();
        browser.post("/account/api", "name", TYPED, "description", "mine");
        browser.get("/sign-in");
        assertThat(signIn("cd67890-ovh", "/account/api"))
                .contains("cd67890-ovh")
                .doesNotContain("Zorro")
                .doesNotContain("Votre saisie");
        browser.post("/sign-out");
        browser.get("/sign-in");
        assertThat(signIn("ab12345-ovh", "/account/api")).doesNotContain("Zorro");
    }

    @Test
    void whatIsTooLongIsNotKeptAndThatIsSaid() {
        browser.signedIn().get("/account/api");
        world.endSessions();
        HttpResponse<String> ended = browser.post("/account/api", "name", "x".repeat(5000));
        assertThat(browser.get(Browser.location(ended)).body()).contains("Votre saisie n’a pas pu être conservée.");
    }

    @Test
    void aDraftIsForgottenAfterHalfAnHour() {
        browser.signedIn().get(NAME);
        world.endSessions();
        browser.post(NAME, "displayName", TYPED);
        browser.get("/sign-in");
        world.setNow(world.now().plusSeconds(31 * 60));
        assertThat(signIn("ab12345-ovh", NAME)).doesNotContain("Zorro");
    }

    @Test
    void passwordsAreNeverKept() {
        browser.signedIn().get("/account");
        world.endSessions();
        HttpResponse<String> ended = browser.post(
                "/account/password", "currentPassword", "a secret", "password", "another one", "passwordAgain", "x");
        assertThat(Browser.location(ended)).isEqualTo("/sign-in?ended=yes&return=%2Faccount%2Fpassword");
        assertThat(ended.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("draft"));
    }

    /** The rule that leaves passwords out goes by their names. */
    @Test
    void everyPasswordFieldIsCalledOne() throws IOException {
        Pattern field = Pattern.compile("<input[^>]*type=\"password\"[^>]*>|@template.account.password\\([^)]*\\)");
        Pattern called = Pattern.compile("name ?= ?\"([a-zA-Z]*[pP]assword[a-zA-Z]*|\\$\\{name})\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> fields = files.filter(file -> file.toString().endsWith(".jte"))
                    .map(DraftTest::read)
                    .flatMap(template -> field.matcher(template).results())
                    .map(MatchResult::group)
                    .toList();
            assertThat(fields).hasSizeGreaterThan(3).allMatch(each -> called.matcher(each)
                    .find());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String signIn(String account, String page) {
        HttpResponse<String> in =
                browser.post("/sign-in", "account", account, "password", "demo-vps-manager", "return", page);
        assertThat(Browser.location(in)).isEqualTo(page);
        return browser.get(page).body();
    }
}

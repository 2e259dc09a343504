package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.OvhClient;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.SignedClient;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The life of a key as OVHcloud documents it: npm's `ovh` client asks, the customer answers in the browser, and ends it. */
class KeyWalkTest {

    private static final String APPLICATION = "Copies du soir";
    private static final String API_PAGE = "/account/api";

    @Test
    void aKeyIsAskedForValidatedUsedExceededAndRevoked(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws IOException {
        // The address in an answer is the one that was told at the start, so the port cannot be any.
        String port = Integer.toString(freePort());
        try (RunningManager manager = RunningManager.start(data, "--speed", "100", "--port", port);
                Site site = Site.open()) {
            Waiting.until(
                    "the demo is built",
                    () -> manager.operator().state("vps-test-01").equals("running"));
            Map<String, String> keys = createApplication(manager);
            JsonNode asked = ask(keys, site);
            keys.put("OVH_CONSUMER_KEY", asked.get("consumerKey").asString());
            OvhClient client = new OvhClient(keys);
            assertRefused(client, "GET", "/vps", "This credential is not validated yet");

            Page page = validate(asked.get("validationUrl").asString(), site);
            use(client, new SignedClient(keys));

            revoke(page, asked.get("validationUrl").asString());
            assertRefused(client, "GET", "/vps", "This credential does not exist");
            assertCode(new SignedClient(keys).call("GET", "/vps", ""), "INVALID_CREDENTIAL");
        }
    }

    /** By the customer, on the console's page; the keys that the page shows once. */
    private static Map<String, String> createApplication(RunningManager manager) {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + API_PAGE);
        Browsers.field(page, "Nom").fill(APPLICATION);
        Browsers.field(page, "Description (facultative)").fill("Copie vos serveurs chaque nuit");
        Browsers.button(page, "Créer l’application").click();
        Locator made = page.getByRole(
                AriaRole.STATUS, new Page.GetByRoleOptions().setName("L’application " + APPLICATION + " est créée"));
        assertThat(made).containsText("Notez le secret maintenant");
        Map<String, String> keys = new HashMap<>(manager.demo());
        keys.put("OVH_APPLICATION_KEY", fact(made, "Clé d’application"));
        keys.put("OVH_APPLICATION_SECRET", fact(made, "Secret d’application"));
        keys.remove("OVH_CONSUMER_KEY");
        page.context().close();
        return keys;
    }

    private static String fact(Locator where, String name) {
        Locator value = where.locator("dt", new Locator.LocatorOptions().setHasText(name))
                .locator("xpath=following-sibling::dd[1]");
        // Beside the value stands the button that copies it.
        return value.evaluate("dd => dd.firstChild.textContent").toString().strip();
    }

    private static JsonNode ask(Map<String, String> keys, Site site) {
        String request = Http.JSON.writeValueAsString(Map.of(
                "accessRules",
                List.of(
                        Map.of("method", "GET", "path", "/vps*"),
                        Map.of("method", "GET", "path", "/auth/currentCredential")),
                "redirection",
                site.back()));
        Http.Answer asked = new OvhClient(keys).call("POST", "/auth/credential", request);
        assertThat(asked.status()).as("%s", asked).isEqualTo(200);
        assertThat(asked.body().get("state").asString()).isEqualTo("pendingValidation");
        return asked.body();
    }

    /** By the customer, who signs in first, reads what is asked, and is led back; the browser, still signed in. */
    private static Page validate(String validationUrl, Site site) {
        Page page = Browsers.open(Window.DESKTOP);
        page.navigate(validationUrl);
        Browsers.signIn(page);

        assertThat(Browsers.heading(page, "Une application demande un accès")).isVisible();
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("L’application " + APPLICATION + " demande une clé");
        assertThat(main).containsText("votre compte ab12345-ovh");
        assertThat(main).containsText("Copie vos serveurs chaque nuit");
        assertThat(main.getByRole(AriaRole.LISTITEM)).containsText(new String[] {
            "copie du disque",
            "lire vos données personnelles",
            "lire le reste",
            "GET /vps*",
            "GET /auth/currentCredential"
        });
        assertThat(main).containsText("n’importe quelle adresse IP");
        assertThat(main).containsText("Vous serez ensuite redirigé vers 127.0.0.1");
        Browsers.field(page, "Durée de validité de la clé").selectOption(new SelectOption().setLabel("1 heure"));
        Browsers.button(page, "Valider").click();

        page.waitForURL(site.done());
        assertThat(Browsers.heading(page, Site.THANKS)).isVisible();
        return page;
    }

    private static void use(OvhClient client, SignedClient signed) {
        Http.Answer names = client.call("GET", "/vps");
        assertThat(names.body().valueStream().map(JsonNode::asString)).contains("vps-test-01");
        Http.Answer vps = client.call("GET", "/vps/vps-test-01");
        assertThat(vps.body().get("state").asString()).isEqualTo("running");

        String refusal = "This call has not been granted";
        assertRefused(client, "POST", "/vps/vps-test-01/reboot", refusal);
        assertRefused(client, "GET", "/me", refusal);
        assertCode(signed.call("GET", "/me", ""), "NOT_GRANTED_CALL");
        Http.Answer tasks = client.call("GET", "/vps/vps-test-01/tasks?type=rebootVm");
        assertThat(tasks.body()).as("tasks of the reboot that was refused").isEmpty();

        // By hand, since the client signs nothing below /auth.
        JsonNode itself = signed.call("GET", "/auth/currentCredential", "").body();
        Instant expiration =
                OffsetDateTime.parse(itself.get("expiration").asString()).toInstant();
        assertThat(Duration.between(Instant.now(), expiration))
                .as("the validity chosen")
                .isBetween(Duration.ofMinutes(50), Duration.ofMinutes(60));
    }

    /** By the customer, on the console's page. */
    private static void revoke(Page page, String validationUrl) {
        page.navigate(validationUrl);
        assertThat(Browsers.heading(page, "Cette demande n’est pas ou plus valable"))
                .isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir mes clés"))
                .click();
        Locator key = page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("GET /vps*"));
        assertThat(key).containsText(APPLICATION);
        assertThat(key).containsText("Validée");
        assertThat(key).containsText("valable jusqu’au");
        assertThat(key).containsText("utilisée le");
        key.getByText("Révoquer " + APPLICATION).click();
        assertThat(key).containsText("L’application ne pourra plus agir avec cette clé, dès maintenant.");
        key.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Révoquer cette clé"))
                .click();
        assertThat(page.getByText("La clé est révoquée.")).isVisible();
        assertThat(key).hasCount(0);
    }

    private static void assertRefused(OvhClient client, String method, String path, String message) {
        Http.Answer answer = client.call(method, path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.body().asString()).isEqualTo(message);
    }

    private static void assertCode(Http.Answer answer, String code) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.body().get("errorCode").asString()).isEqualTo(code);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** §9.4 of the specification, “le téléchargement génère une URL valide”: in French, from the tile of the options. */
class SnapshotDownloadTest {

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leTelechargementGenereUneUrlValide(boolean scripts) throws IOException {
        String vps = scripts ? "vps-download" : "vps-download-plain";
        SharedManager.running(vps, "snapshot");
        ServerPage server = ServerPage.open(manager, vps, scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());
        Locator closed = link(server.tile("Options"), "Télécharger (Snapshot)");
        assertThat(closed).isDisabled();
        assertThat(closed).hasAccessibleDescription("Ce VPS n’a pas de snapshot.");

        take(vps);
        Page page = server.page();
        page.reload();
        link(server.tile("Options"), "Télécharger (Snapshot)").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Le lien est valable 24 heures");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Créer le lien"))
                .click();

        Locator file = link(dialog, "Télécharger le fichier");
        assertThat(file)
                .hasAttribute(
                        "href",
                        Pattern.compile("http://localhost:\\d+/download/snapshot/.{43}\\?temp_url_expires=\\d+"));
        assertThat(dialog).containsText("393\u00a0ko");
        assertThat(dialog).containsText(Pattern.compile("Lien valable jusqu’au.*\\(heure de Paris\\)"));
        assertThat(dialog.getByRole(AriaRole.CODE)).containsText("curl --fail --continue-at - --output \"" + vps);

        Download download = page.waitForDownload(file::click);

        Assertions.assertThat(download.suggestedFilename())
                .matches(vps + "-snapshot-\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.qcow2");
        byte[] bytes = Files.readAllBytes(download.path());
        Assertions.assertThat(bytes).startsWith('Q', 'F', 'I', 0xFB);
        Assertions.assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("machine: " + vps + "\n");
        String token = file.getAttribute("href").replaceAll(".*/|\\?.*", "");
        Assertions.assertThat(Files.readString(manager.data().resolve("manager.log")))
                .contains(download.suggestedFilename() + " goes to 127.0.0.1")
                .doesNotContain(token);
        page.navigate(manager.url() + "/vps/detail/" + vps + "/history?show=events");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Lien de téléchargement du snapshot créé");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("valable jusqu’au");
        page.context().close();
    }

    private void take(String vps) {
        manager.operator()
                .rest(manager.client()
                        .call("POST", "/vps/" + vps + "/createSnapshot", "{}")
                        .body()
                        .get("id")
                        .asLong());
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}

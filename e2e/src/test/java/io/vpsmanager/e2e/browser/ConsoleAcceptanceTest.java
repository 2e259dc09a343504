package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The box of the specification's §9.3 about the KVM, and SPEC-VPS-026: a person at a server's screen and keyboard. */
class ConsoleAcceptanceTest {

    private static final String ADDRESS = "Créer une adresse";

    private final RunningManager manager = SharedManager.get();

    /** Whoever switches the machine off by its own keyboard has seen its screen and was let in. */
    @Test
    void theConsoleOpensInADialogAndTakesKeys() {
        SharedManager.running("vps-kvm");
        ServerPage server = ServerPage.open(manager, "vps-kvm", Window.DESKTOP);
        String password = password(server, "vps-kvm");
        server.show(manager, "vps-kvm");
        server.action("Console KVM").click();
        assertThat(state(server.page())).hasText("Connecté");
        Locator screen = server.page().getByLabel("Écran du serveur");
        assertThat(screen).isFocused();

        // Escape goes to the server, not to the dialog.
        screen.press("Escape");
        assertThat(screen).isFocused();
        screen.pressSequentially("root");
        screen.press("Enter");
        // The keys that lead out of it.
        screen.press("Control+Alt+Home");
        assertThat(server.page().getByText("Saisir un texte")).isFocused();
        server.page().keyboard().press("Enter");
        type(server.page(), password);
        type(server.page(), "poweroff");

        assertThat(state(server.page())).containsText("La console s’est fermée");
        server.page().keyboard().press("Escape");
        assertThat(server.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(server.action("Console KVM")).isFocused();
        server.page().context().close();
    }

    /** The machine goes off only if what stood in the line before was given up by Control and C, and Control then let go. */
    @Test
    void aPhoneOpensItsKeyboardAndHasTheKeysThatThatLacks() {
        SharedManager.running("vps-kvm-phone");
        ServerPage server = ServerPage.open(manager, "vps-kvm-phone", Window.PHONE);
        Page page = server.page();
        String password = password(server, "vps-kvm-phone");
        page.navigate(manager.url() + "/vps/detail/vps-kvm-phone/dashboard/kvm");
        assertThat(state(page)).hasText("Connecté");
        page.getByText("Touches du serveur").click();
        tool(page, "Clavier à l’écran").click();
        Locator field = page.getByLabel("Texte du clavier à l’écran");
        assertThat(field).isFocused();

        page.keyboard().insertText("rooo");
        page.keyboard().press("Backspace");
        page.keyboard().insertText("t\n" + password + "\n");
        page.keyboard().insertText("€œłЖ");
        for (String key :
                List.of("Échap", "Tab", "Flèche gauche", "Flèche haut", "Flèche bas", "Flèche droite", "F12", "Alt")) {
            tool(page, key).click();
        }
        assertThat(tool(page, "Alt")).hasAttribute("aria-pressed", "true");
        tool(page, "Alt").click();
        assertThat(tool(page, "Alt")).hasAttribute("aria-pressed", "false");
        tool(page, "Ctrl").click();
        assertThat(tool(page, "Ctrl")).hasAttribute("aria-pressed", "true");
        assertThat(field).isFocused();
        page.keyboard().insertText("c");
        assertThat(tool(page, "Ctrl")).hasAttribute("aria-pressed", "false");
        page.keyboard().insertText("poweroff\n");

        assertThat(state(page)).containsText("La console s’est fermée");
        page.context().close();
    }

    @Test
    void anAddressOpensTheConsoleElsewhereOnce() {
        SharedManager.running("vps-kvm-address");
        ServerPage server = ServerPage.open(manager, "vps-kvm-address", Window.PHONE);
        server.page().navigate(manager.url() + "/vps/detail/vps-kvm-address/dashboard/kvm");
        server.page().getByText("Autres accès à la console").click();
        tool(server.page(), ADDRESS).click();
        String address = server.page().locator(".kvm-url").textContent();

        Page elsewhere = Browsers.open(Window.DESKTOP);
        elsewhere.navigate(address);
        assertThat(state(elsewhere)).hasText("Connecté");
        Assertions.assertThat(elsewhere.url()).endsWith("/console");
        elsewhere.navigate("about:blank");
        elsewhere.navigate(address);
        assertThat(state(elsewhere)).containsText("Cette console ne s’ouvre plus");
        elsewhere.context().close();

        server.page().navigate(manager.url() + "/vps/detail/vps-kvm-address/history?show=events");
        assertThat(server.page().locator("main")).containsText("Console ouverte");
        server.page().context().close();
    }

    @Test
    void withoutScriptsAVncProgramIsOffered() {
        SharedManager.running("vps-kvm-plain");
        ServerPage server = ServerPage.open(manager, "vps-kvm-plain", Window.DESKTOP.withoutScripts());
        server.action("Console KVM").click();
        // A browser without scripts renders it; as a text of the page it does not count.
        assertThat(server.page().locator("dialog noscript p")).isVisible();
        server.page().getByText("Autres accès à la console").click();
        tool(server.page(), "Accès pour un logiciel VNC").click();
        assertThat(server.page().getByRole(AriaRole.DIALOG)).containsText("Mot de passe");
        server.page().context().close();
    }

    /** A new password of root, as the dialog shows it once. */
    private String password(ServerPage server, String vps) {
        long task = manager.client()
                .call("POST", "/vps/" + vps + "/setPassword", "")
                .body()
                .get("id")
                .asLong();
        manager.operator().rest(task);
        server.page().navigate(manager.url() + "/vps/detail/" + vps + "/dashboard/login");
        tool(server.page(), "Afficher le mot de passe").click();
        return server.page().locator(".password .address").textContent();
    }

    private static void type(Page page, String text) {
        page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true)).fill(text);
        tool(page, "Envoyer").click();
    }

    private static Locator state(Page page) {
        return page.locator("[data-kvm-state]");
    }

    private static Locator tool(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package io.vpsmanager.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After each action the tiles of the page it was done on say what they say on a page that is opened anew. */
class FreshTilesTest {

    private static final String VPS = "vps-fresh";

    /** Below the server's address: what shows something, or leads elsewhere, and changes nothing that a tile shows. */
    private static final Set<String> SHOWS =
            Set.of("/dashboard/kvm", "/dashboard/login", "/dashboard/snapshot-download", "/monitoring", "/veeam");

    private static final String DASHBOARD = "/dashboard";

    private final RunningManager manager = SharedManager.get();
    private final List<String> walked = new ArrayList<>();

    @Test
    void noActionLeavesATileAsItWas() {
        SharedManager.running(VPS, "snapshot");
        ServerPage server = ServerPage.open(manager, VPS, Window.DESKTOP);
        ServerPage fresh = new ServerPage(server.page().context().newPage());

        settings(server, fresh);
        confirm(server, fresh, "/dashboard/terminate");
        manager.client().call("PUT", "/vps/" + VPS + "/serviceInfos", "{\"renew\":{\"deleteAtExpiration\":true}}");
        confirm(server, fresh, "/dashboard/terminate/cancel");
        for (String action : List.of("reboot", "stop", "start", "rescue", "leave-rescue", "password")) {
            confirm(server, fresh, "/dashboard/" + action);
        }
        confirm(server, fresh, "/dashboard/snapshot-create");
        confirm(server, fresh, "/dashboard/snapshot-delete");
        abortedSnapshot(server, fresh);
        confirm(server, fresh, "/dashboard/snapshot-create");
        confirm(server, fresh, "/dashboard/snapshot-restore");
        confirm(server, fresh, "/dashboard/rebuild");

        assertThat(actions(server))
                .isSubsetOf(Stream.concat(walked.stream(), SHOWS.stream()).toList());
        server.page().context().close();
    }

    private void settings(ServerPage server, ServerPage fresh) {
        at(server, "/dashboard/display-name");
        server.page().getByLabel("Nom d’affichage").fill("Vitrine");
        server.page().getByLabel("Nom d’affichage").press("Enter");
        same(server, fresh);
        at(server, "/dashboard/keymap");
        server.page().getByLabel("Clavier de la console").selectOption("us");
        Browsers.button(server.page(), "Enregistrer").click();
        same(server, fresh);
        at(server, "/dashboard#tile-configuration");
        server.page()
                .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Surveillance SLA"))
                .click();
        same(server, fresh);
        at(server, "/dashboard/display-ips");
        server.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Reverse DNS")))
                .first()
                .click();
        server.page().getByLabel("Nom d’hôte").fill("mail.exemple.fr");
        server.page().getByLabel("Nom d’hôte").press("Enter");
        same(server, fresh);
    }

    /** While it is taken the tile says so and offers the way out; that way is taken. */
    private void abortedSnapshot(ServerPage server, ServerPage fresh) {
        long hold = manager.operator().fault("engine.createSnapshot", VPS, "hold");
        at(server, "/dashboard/snapshot-create");
        say(server);
        same(server, fresh);
        assertThat(tiles(server)).contains("Création du snapshot en cours.").contains("Interrompre");
        at(server, "/dashboard/snapshot-abort");
        say(server);
        manager.operator().release(hold);
        rest();
        same(server, fresh);
    }

    /** Says yes in the dialog at this address, and waits until all is done. */
    private void confirm(ServerPage server, ServerPage fresh, String action) {
        at(server, action);
        say(server);
        rest();
        same(server, fresh);
    }

    private void at(ServerPage server, String action) {
        walked.add(action);
        server.page().navigate(manager.url() + "/vps/detail/" + VPS + action);
    }

    private static void say(ServerPage server) {
        Locator dialog = server.page().getByRole(AriaRole.DIALOG);
        Locator confirm = dialog.getByLabel("Pour confirmer");
        if (confirm.count() > 0) {
            confirm.fill(VPS);
        }
        dialog.getByRole(AriaRole.BUTTON).last().click();
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void rest() {
        for (String state : List.of("todo", "doing")) {
            Waiting.until("no task is " + state, () -> manager.client()
                    .call("GET", "/vps/" + VPS + "/tasks?state=" + state, "")
                    .body()
                    .isEmpty());
        }
    }

    private void same(ServerPage server, ServerPage fresh) {
        Waiting.until("the tiles are as on a new page after " + walked.getLast(), () -> {
            fresh.show(manager, VPS);
            return tiles(server).equals(tiles(fresh));
        });
    }

    private static String tiles(ServerPage server) {
        server.page().locator(".tiles:not(:has([aria-busy=true]))").waitFor(new Locator.WaitForOptions());
        return server.page().locator(".tiles").innerText();
    }

    /** Where the menu of every action leads, of those that this version offers. */
    private Set<String> actions(ServerPage server) {
        server.show(manager, VPS);
        Browsers.button(server.page(), "Plus d’actions").click();
        Locator links = server.page().getByRole(AriaRole.DIALOG).locator("a.action:not(:has(.action-soon))");
        links.first().waitFor();
        String below = "/vps/detail/" + VPS;
        return links.all().stream()
                .map(link -> link.getAttribute("href").substring(below.length()))
                .filter(address -> address.startsWith(DASHBOARD) || SHOWS.contains(address))
                .collect(java.util.stream.Collectors.toSet());
    }
}

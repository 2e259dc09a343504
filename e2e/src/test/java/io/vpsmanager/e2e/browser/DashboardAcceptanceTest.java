package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The boxes of the specification's §9.2, on the servers of §10.3. */
class DashboardAcceptanceTest {

    private static final String MAINTENANCE =
            "Ce VPS est en maintenance. Les actions reviendront à la fin de l’intervention.";
    private static final String OFF = "Ce VPS n’est pas en service.";
    private static final String STOPPED = "Ce VPS est arrêté. Démarrez-le d’abord.";
    private static final String ALREADY = "Ce VPS est déjà arrêté.";
    private static final String RUNNING = "Ce VPS est déjà démarré.";
    private static final Map<String, List<String>> LABELS = Map.of(
            "snapshot", List.of("Snapshot", "Activé", "Disponible"),
            "automatedBackup", List.of("Sauvegarde automatique", "Activée", "Non activée"),
            "ftpbackup", List.of("Stockage de sauvegarde", "Activé", "Non activé"),
            "additionalDisk", List.of("Disque additionnel", "Configuré", "Non configuré"));

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @CsvSource({"vps-test-01, Gravelines", "vps-test-02, Strasbourg", "vps-test-03, Limbourg", "vps-test-04, Varsovie"})
    void whatIsToldOfTheServerIsRight(String vps, String town) {
        JsonNode api = api(vps, "");
        JsonNode model = api.get("model");
        ServerPage server = ServerPage.open(manager, vps, Window.DESKTOP);
        Locator facts = server.tile("Informations");

        assertThat(fact(facts, "Service")).hasText(vps);
        // Over the API a server that was never named bears the name of its service.
        String name = api.get("displayName").asString();
        assertThat(fact(facts, "Nom")).containsText(name.equals(vps) ? "Non renseigné" : name);
        assertThat(fact(facts, "Processeur")).containsText(model.get("vcore").asInt() + " vCore");
        assertThat(fact(facts, "Mémoire")).hasText(model.get("memory").asInt() / 1024 + " Gio");
        assertThat(fact(facts, "Stockage")).containsText(model.get("disk").asInt() + " Gio");
        assertThat(fact(facts, "Système"))
                .containsText(api(vps, "/images/current").get("name").asString());
        assertThat(fact(facts, "Localisation")).containsText(town);
        api(vps, "/ips").valueStream().forEach(ip -> assertThat(server.tile("Réseau"))
                .containsText(ip.asString()));
        server.page().context().close();
    }

    @Test
    void theStateIsShownAndKeptUpToDate() {
        SharedManager.running("vps-state");
        ServerPage server = ServerPage.open(manager, "vps-state", Window.DESKTOP);
        assertThat(server.badge()).hasText("En service");
        manager.client().call("POST", "/vps/vps-state/stop", "");
        Waiting.until(
                "it is stopped", () -> manager.operator().state("vps-state").equals("stopped"));

        server.lookAgain();
        assertThat(server.badge()).hasText("Arrêté");
        assertThat(server.action("Démarrer")).isEnabled();
        server.page().context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "vps-test-01, En service, '', '', '', " + RUNNING,
        "vps-test-02, Arrêté, " + OFF + ", " + STOPPED + ", " + ALREADY + ", ''",
        "vps-test-03, Maintenance, " + MAINTENANCE + ", " + MAINTENANCE + ", " + MAINTENANCE + ", " + MAINTENANCE,
        "vps-test-04, Mode secours, '', '', '', " + RUNNING
    })
    void actionsFollowTheState(String vps, String state, String console, String reboot, String stop, String start) {
        ServerPage server = ServerPage.open(manager, vps, Window.DESKTOP);
        assertThat(server.badge()).hasText(state);
        offered(server, "Console KVM", console);
        offered(server, "Redémarrer", reboot);
        offered(server, "Arrêter", stop);
        offered(server, "Démarrer", start);
        server.page().context().close();
    }

    @ParameterizedTest
    @CsvSource({"vps-test-01", "vps-test-02", "vps-test-03", "vps-test-04"})
    void optionsTellHowTheyStand(String vps) {
        List<String> active = words(api(vps, "/activeOptions"));
        List<String> offered = words(api(vps, "").get("model").get("availableOptions"));
        ServerPage server = ServerPage.open(manager, vps, Window.DESKTOP);
        LABELS.forEach((option, label) -> {
            String standing =
                    active.contains(option) ? label.get(1) : offered.contains(option) ? label.get(2) : "Non disponible";
            Locator block = server.tile("Options")
                    .locator(".option")
                    .filter(new Locator.FilterOptions().setHas(server.page().getByText(label.getFirst(), exactly())));
            assertThat(block.locator(".option-standing")).hasText(standing);
        });
        Map<String, List<String>> expected = Map.of(
                "vps-test-01", List.of("snapshot", "automatedBackup"),
                "vps-test-02", List.of(),
                "vps-test-03", List.of("ftpbackup"),
                "vps-test-04", List.of("snapshot"));
        Assertions.assertThat(active).containsExactlyInAnyOrderElementsOf(expected.getOrDefault(vps, List.of()));
        server.page().context().close();
    }

    private static void offered(ServerPage server, String action, String reason) {
        if (reason.isEmpty()) {
            assertThat(server.action(action)).isEnabled();
        } else {
            assertThat(server.action(action)).isDisabled();
            assertThat(server.action(action)).hasAccessibleDescription(reason);
        }
    }

    private static Locator fact(Locator tile, String term) {
        Locator name = tile.page().getByRole(AriaRole.TERM).getByText(term, inside());
        return tile.locator(".fact")
                .filter(new Locator.FilterOptions().setHas(name))
                .locator("dd");
    }

    private static Locator.GetByTextOptions inside() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    private JsonNode api(String vps, String below) {
        return manager.client().call("GET", "/vps/" + vps + below, "").body();
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}

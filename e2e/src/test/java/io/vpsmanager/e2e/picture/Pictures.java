package io.vpsmanager.e2e.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the pictures of the README from the started program with the demo world. */
public final class Pictures {

    /** How the README says that the demo stands. */
    private static final Map<String, String> WORLD = Map.of(
            "vps-test-01", "running", "vps-test-02", "stopped", "vps-test-03", "maintenance", "vps-test-04", "rescued");

    private static final String LIST = "/vps/index";
    private static final String DASHBOARD = "/vps/detail/vps-test-01/dashboard";
    private static final Window DESKTOP = new Window(1280, 800, "fr-FR", true);
    private static final Window PHONE = new Window(390, 844, "fr-FR", true);

    private final RunningManager manager;
    private final Path folder;

    private Pictures(RunningManager manager, Path folder) {
        this.manager = manager;
        this.folder = folder;
    }

    /**
     * Replaces the pictures.
     *
     * @param arguments the folder they are kept in
     */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("vps-manager-pictures");
        try (RunningManager manager = RunningManager.start(data, "--speed", "100")) {
            WORLD.forEach((vps, state) -> Waiting.until(
                    vps + " is " + state, () -> manager.operator().state(vps).equals(state)));
            new Pictures(manager, Path.of(arguments[0])).takeAll();
            manager.terminate();
        } finally {
            delete(data);
        }
        // The browser's threads would keep this program alive.
        System.exit(0);
    }

    private void takeAll() throws IOException {
        Files.createDirectories(folder);
        take("list", DESKTOP, ColorScheme.LIGHT, LIST, false);
        take("dashboard", DESKTOP, ColorScheme.LIGHT, DASHBOARD, true);
        take("modal", DESKTOP, ColorScheme.LIGHT, DASHBOARD + "/reboot", false);
        take("phone", PHONE, ColorScheme.LIGHT, DASHBOARD, false);
        take("dark", DESKTOP, ColorScheme.DARK, DASHBOARD, false);
    }

    private void take(String name, Window window, ColorScheme look, String address, boolean whole) throws IOException {
        Page page = Browsers.signIn(manager, window);
        // Nothing is hovered where the button to sign in was.
        page.mouse().move(0, 0);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
        page.navigate(manager.url() + address);
        page.waitForCondition(() -> page.locator("[aria-busy=true]").count() == 0);
        page.evaluate("document.fonts.ready");
        byte[] taken = page.screenshot(new Page.ScreenshotOptions().setFullPage(whole));
        page.context().close();
        byte[] small = SmallPng.of(taken);
        Files.write(folder.resolve(name + ".png"), small);
        System.out.printf("%s.png: %d KB%n", name, small.length / 1000);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

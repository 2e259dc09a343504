package io.vpsmanager.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, one for all tests, and ways to the console's pages. */
public final class Browsers {

    private static final double PATIENCE_MILLIS = 10_000;
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Browser BROWSER = launch();

    private Browsers() {}

    /** A window: its width, the browser's language, and whether scripts run. */
    public record Window(int width, int height, String locale, boolean scripts) {

        public static final Window DESKTOP = new Window(1280, 800, "fr-FR", true);
        static final Window PHONE = new Window(360, 740, "fr-FR", true);
        static final Window ENGLISH = new Window(1280, 800, "en-GB", true);

        Window withoutScripts() {
            return new Window(width, height, locale, false);
        }
    }

    /** A fresh page with no cookies. */
    public static Page open(Window window) {
        return open(BROWSER, window);
    }

    static Page open(Browser browser, Window window) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(window.width(), window.height())
                .setLocale(window.locale())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(window.scripts()));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** A page signed in to the demo account; it shows the list. */
    public static Page signIn(RunningManager manager, Window window) {
        Page page = open(window);
        page.navigate(manager.url() + "/");
        signIn(page);
        page.waitForURL("**/vps/index");
        return page;
    }

    /** A page in English of a customer of a test's own; it shows the list. */
    static Page signIn(RunningManager manager, Window window, String account) {
        Page page = open(window);
        page.navigate(manager.url() + "/");
        field(page, "Account ID").fill(account);
        field(page, "Password").fill(Operator.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL("**/vps/index");
        return page;
    }

    /** Signs in to the demo account where a page asks for it. */
    static void signIn(Page page) {
        signIn(page, "ab12345-ovh", "vps-manager-demo");
    }

    static void signIn(Page page, String account, String password) {
        field(page, "Identifiant client").fill(account);
        field(page, "Mot de passe").fill(password);
        button(page, "Se connecter").click();
    }

    static com.microsoft.playwright.Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static com.microsoft.playwright.Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A browser that is set to letters of twice the usual size; to be closed. */
    static Browser withLargeLetters() {
        return start("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return start();
    }

    private static Browser start(String... more) {
        // The driver must not fetch a browser of its own.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(Stream.concat(FLAGS.stream(), Stream.of(more)).toList()));
    }

    private static Path executable() {
        return List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome")).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("chromium is missing: apt-get install chromium"));
    }
}

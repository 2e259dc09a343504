package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything by keyboard alone, from sign-in to sign-out: no mouse is moved and nothing is focused but by keys. */
class KeyboardTest {

    private static final String ACCOUNT = "ke12345-ovh";
    private static final String SERVER = "vps-keys";

    private final RunningManager manager = SharedManager.get();
    private final Page page = Browsers.open(Window.ENGLISH);
    private final Keys keys = new Keys(page);

    @Test
    void aCustomerWithoutAMouseDoesEverything() {
        SharedManager.customer(ACCOUNT, SERVER, "vps-keys-too");
        signIn();
        filter();
        actionMenu();
        keys.enter(link(SERVER));
        assertThat(Browsers.heading(page, SERVER)).isVisible();
        skip();
        rename();
        setting();
        reverse();
        reboot();
        history();
        look();
        signOut();
        page.context().close();
    }

    private void signIn() {
        page.navigate(manager.url() + "/");
        assertThat(Browsers.field(page, "Account ID")).isFocused();
        keys.type(ACCOUNT);
        keys.to(Browsers.field(page, "Password"));
        keys.type(Operator.PASSWORD);
        keys.enter(Browsers.button(page, "Sign in"));
        page.waitForURL("**/vps/index");
    }

    private void filter() {
        keys.to(Browsers.field(page, "Name or IP address"));
        keys.type(SERVER + "-too");
        assertThat(link(SERVER)).hasCount(0);
        keys.press("Control+a");
        keys.press("Delete");
        assertThat(link(SERVER)).isVisible();
        Locator state = page.locator("summary", new Page.LocatorOptions().setHasText("State"));
        keys.enter(state);
        keys.to(page.getByLabel("Running", new Page.GetByLabelOptions().setExact(true)));
        keys.press("Space");
        assertThat(page).hasURL(Pattern.compile("state=running"));
        keys.press("Escape");
        assertThat(state).isFocused();
        assertThat(page.getByLabel("Running", new Page.GetByLabelOptions().setExact(true)))
                .isHidden();
    }

    private void actionMenu() {
        Locator button = Browsers.button(page, "Actions for " + SERVER);
        keys.enter(button);
        keys.trappedIn(dialog());
        keys.press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(button).isFocused();
        // What is announced as a button answers both keys of one.
        keys.press("Space");
        assertThat(dialog()).isVisible();
        keys.press("Escape");
        assertThat(button).isFocused();
        keys.press("Shift+Tab");
    }

    /** The first Tab of a page offers to leave out what stands before its content. */
    private void skip() {
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to content"));
        keys.enter(skip);
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }

    private void rename() {
        keys.enter(edit("Display name"));
        assertThat(Browsers.field(page, "Display name")).isFocused();
        keys.type("Keyboard shop");
        keys.press("Enter");
        assertThat(Browsers.heading(page, "Keyboard shop")).isVisible();
        assertThat(edit("Display name")).isFocused();
    }

    private void setting() {
        Locator monitoring = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("SLA monitoring"));
        keys.to(monitoring);
        keys.press("Space");
        assertThat(monitoring).isChecked();
        assertThat(monitoring).isFocused();
    }

    private void reverse() {
        Locator edit = page.locator("#tile-network")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Edit Reverse DNS of \\d+\\.")));
        keys.enter(edit);
        assertThat(Browsers.field(page, "Host name")).isFocused();
        keys.trappedIn(dialog());
        keys.to(Browsers.field(page, "Host name"));
        keys.press("Control+a");
        keys.type("shop.example.com");
        keys.press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator("#tile-network")).containsText("shop.example.com");
        assertThat(edit).isFocused();
    }

    private void reboot() {
        keys.press("Control+Home");
        page.reload();
        Locator restart = page.locator("#action-reboot");
        keys.enter(restart);
        keys.trappedIn(dialog());
        keys.press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(restart).isFocused();
        keys.press("Enter");
        keys.enter(dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restart")));
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Messages")))
                .containsText("Restart");
        assertThat(restart).isFocused();
        assertThat(page.locator("#badge")).hasText("Running");
    }

    private void history() {
        keys.enter(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of the server"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("History")));
        assertThat(Browsers.heading(page, "History")).isVisible();
        keys.enter(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Events")));
        assertThat(page).hasURL(Pattern.compile("show=events"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Keyboard shop");
    }

    private void look() {
        keys.enter(menu(ACCOUNT));
        keys.enter(Browsers.button(page, "Dark"));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        keys.enter(menu("English"));
        keys.enter(Browsers.button(page, "Deutsch"));
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    private void signOut() {
        keys.enter(menu(ACCOUNT));
        keys.enter(Browsers.button(page, "Abmelden"));
        page.waitForURL("**/sign-in");
        assertThat(page.getByRole(AriaRole.TEXTBOX).first()).isFocused();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(name + "$")));
    }

    private Locator edit(String what) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Edit " + what).setExact(true));
    }

    private Locator menu(String name) {
        return page.locator("header .wide summary", new Page.LocatorOptions().setHasText(name));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}

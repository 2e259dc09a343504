package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Operator;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything in a browser that runs no scripts, from sign-in to sign-out. */
class ScriptsOffTest {

    private static final String ACCOUNT = "of12345-ovh";
    private static final int SERVERS = 11;

    private final RunningManager manager = SharedManager.get();
    private final Page page = Browsers.open(Window.ENGLISH.withoutScripts());

    @Test
    void aCustomerWithoutScriptsDoesEverything() {
        SharedManager.customer(
                ACCOUNT,
                IntStream.rangeClosed(1, SERVERS)
                        .mapToObj(number -> "vps-plain-%02d".formatted(number))
                        .toArray(String[]::new));
        signIn();
        list();
        actionMenu();
        settings();
        reverse();
        reboot();
        history();
        account();
        signOut();
        page.context().close();
    }

    private void signIn() {
        page.navigate(manager.url() + "/");
        Browsers.field(page, "Account ID").fill(ACCOUNT);
        Browsers.field(page, "Password").fill(Operator.PASSWORD);
        Browsers.button(page, "Sign in").click();
        assertThat(Browsers.heading(page, "Virtual private servers")).isVisible();
    }

    private void list() {
        page.locator("#sizes").click();
        link("10 per page").click();
        assertThat(rows()).hasCount(10);
        link("Next page").click();
        assertThat(rows()).hasCount(1);
        link("Service").click();
        assertThat(rows().first()).containsText("vps-plain-01");
        link("Service").click();
        assertThat(rows().first()).containsText("vps-plain-11");
        page.locator("summary", new Page.LocatorOptions().setHasText("State")).click();
        page.getByLabel("Running", new Page.GetByLabelOptions().setExact(true)).check();
        Browsers.field(page, "Name or IP address").fill("plain-07");
        Browsers.button(page, "Filter").click();
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("vps-plain-07");
        assertThat(page).hasURL(Pattern.compile("state=running"));
        link("Clear filters").click();
        assertThat(rows().first()).isVisible();
    }

    private void actionMenu() {
        Browsers.button(page, "Actions for vps-plain-11").click();
        assertThat(Browsers.heading(page, "All actions")).isVisible();
        link("Rename").click();
    }

    private void settings() {
        Browsers.field(page, "Display name").fill("Plain shop");
        Browsers.button(page, "Save").click();
        assertThat(Browsers.heading(page, "Plain shop")).isVisible();
        assertThat(messages()).containsText("Display name saved");

        link("Edit Console keyboard").click();
        page.getByLabel("Console keyboard").selectOption("us");
        Browsers.button(page, "Save").click();
        assertThat(page.locator("#tile-configuration")).containsText("US (QWERTY)");

        Locator monitoring = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("SLA monitoring"));
        monitoring.click();
        assertThat(monitoring).isChecked();
    }

    private void reverse() {
        Locator edit = page.locator("#tile-network")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Edit Reverse DNS of \\d+\\.")));
        edit.click();
        Browsers.field(page, "Host name").fill("not a name");
        dialogButton("Save").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Enter a full host name");
        Browsers.field(page, "Host name").fill("plain.example.com");
        dialogButton("Save").click();
        assertThat(page.locator("#tile-network")).containsText("plain.example.com");
        edit.click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Cancel"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void reboot() {
        page.locator("#action-reboot").click();
        dialogButton("Restart").click();
        assertThat(messages()).containsText("Restart in progress");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void history() {
        link("History").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Restart");
        link("Events").click();
        page.getByLabel("Type").selectOption("SETTINGS_CHANGED");
        Browsers.button(page, "Filter").click();
        assertThat(rows().first()).containsText("Settings changed");
        link("Tasks").click();
        link("Server delivery").click();
        assertThat(Browsers.heading(page, "Server delivery")).isVisible();
    }

    private void account() {
        page.locator("header .wide summary", new Page.LocatorOptions().setHasText(ACCOUNT))
                .click();
        link("Account").click();
        page.getByLabel("Time zone").selectOption("Europe/Berlin");
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Language and time"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(messages()).containsText("Your preferences are saved.");
        link("See and revoke API keys").click();
        Browsers.field(page, "Name").fill("Plain copies");
        Browsers.button(page, "Create the application").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Plain copies");
    }

    private void signOut() {
        page.locator("header .wide summary", new Page.LocatorOptions().setHasText(ACCOUNT))
                .click();
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(Browsers.heading(page, "Sign in")).isVisible();
        page.navigate(manager.url() + "/vps/index");
        assertThat(Browsers.heading(page, "Sign in")).isVisible();
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator rows() {
        return page.locator("tbody").getByRole(AriaRole.ROW);
    }

    private Locator messages() {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Messages"));
    }

    private Locator dialogButton(String name) {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}

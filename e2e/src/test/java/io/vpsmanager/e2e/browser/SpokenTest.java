package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a screen reader is told: trees of roles and names, written to `target/spoken`, and the messages of live regions. */
class SpokenTest {

    private static final String ACCOUNT = "sp12345-ovh";
    private static final int SERVERS = 11;

    private final RunningManager manager = SharedManager.get();

    @Test
    void filteringPagingAndARebootAreSpoken() throws IOException {
        SharedManager.customer(
                ACCOUNT,
                IntStream.rangeClosed(1, SERVERS)
                        .mapToObj(number -> "vps-said-%02d".formatted(number))
                        .toArray(String[]::new));
        Page page = Browsers.signIn(manager, Window.ENGLISH, ACCOUNT);
        list(page);
        reboot(page);
        page.context().close();
    }

    private void list(Page page) throws IOException {
        Locator said = page.locator("#said");
        Browsers.field(page, "Name or IP address").pressSequentially("said-0");
        assertThat(said).hasText("9 servers");
        assertThat(said).hasAttribute("aria-live", "polite");
        Browsers.field(page, "Name or IP address").fill("said-1");
        assertThat(said).hasText("2 servers");
        keep(page, "list");
        page.navigate(manager.url() + "/vps/index?size=10");
        Browsers.heading(page, "Virtual private servers").waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page"))
                .press("Enter");
        assertThat(said).hasText("11 servers. Page 2 of 2");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page")))
                .isFocused();
    }

    private void reboot(Page page) throws IOException {
        long hold = manager.operator().fault("engine.reboot", "vps-said-01", "hold");
        page.navigate(manager.url() + "/vps/detail/vps-said-01/dashboard");
        keep(page, "dashboard");
        page.locator("#action-reboot").press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasAccessibleName("Restart vps-said-01?");
        assertThat(dialog).hasAccessibleDescription(java.util.regex.Pattern.compile("down for about one minute"));
        keep(page, "question");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restart"))
                .press("Enter");
        Locator messages = page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Messages"));
        assertThat(messages).containsText("The server will answer again in about a minute.");
        assertThat(messages).hasAttribute("aria-live", "polite");
        keep(page, "reboot");
        manager.operator().release(hold);
        assertThat(messages).containsText("Restart: task done");
        assertThat(messages).containsText("State of the server: Running.");
        keep(page, "rebooted");
    }

    private static void keep(Page page, String name) throws IOException {
        String tree = page.locator("body").ariaSnapshot();
        assertThat(tree).contains("main");
        Files.writeString(Files.createDirectories(Path.of("target", "spoken")).resolve(name + ".yaml"), tree + "\n");
    }
}

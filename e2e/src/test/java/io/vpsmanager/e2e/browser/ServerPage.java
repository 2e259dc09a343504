package io.vpsmanager.e2e.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;

/** The dashboard of a server, and its parts as people call them. */
record ServerPage(Page page) {

    /** The dashboard, signed in to the demo account. */
    static ServerPage open(RunningManager manager, String vps, Window window) {
        ServerPage server = new ServerPage(Browsers.signIn(manager, window));
        server.show(manager, vps);
        return server;
    }

    void show(RunningManager manager, String vps) {
        page.navigate(manager.url() + "/vps/detail/" + vps + "/dashboard");
    }

    /** A button of the page's head. */
    Locator action(String name) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Actions sur le serveur"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Asks for an action and says yes. */
    void confirm(String name) {
        action(name).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    Locator badge() {
        return page.locator("#badge");
    }

    Locator messages() {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Messages"));
    }

    Locator tile(String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** As when somebody comes back to this window. */
    void lookAgain() {
        page.evaluate("window.dispatchEvent(new Event('focus'))");
    }
}

package io.vpsmanager.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** A page, and what is done on it until it looks as it is to be looked at. */
record Stop(String address, String state, Consumer<Page> reach) {

    void open(Page page, String url) {
        page.navigate(url + address);
        if (!state.equals("a tile late, a tile failed")) {
            page.waitForCondition(() -> page.locator("[aria-busy=true]").count() == 0);
        }
        reach.accept(page);
    }

    @Override
    public String toString() {
        return address + (state.isEmpty() ? "" : " with " + state);
    }

    static Stop at(String address) {
        return at(address, "", page -> {});
    }

    static Stop at(String address, String state, Consumer<Page> reach) {
        return new Stop(address, state, reach);
    }
}

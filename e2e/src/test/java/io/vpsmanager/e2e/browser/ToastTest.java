package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages lie over the page: nothing moves under the pointer, one speaks of a subject, and what only confirms goes by itself. */
class ToastTest {

    private static final String ON = "Surveillance SLA activée";
    private static final String OFF = "Surveillance SLA désactivée";
    private static final long STAY_MILLIS = 6_000;
    private static final long LONG_MILLIS = 60_000;

    private final RunningManager manager = SharedManager.get();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMessageMovesNothingAndTakesThePlaceOfItsPredecessor(boolean phone) {
        ServerPage server = open(phone ? "vps-toast-phone" : "vps-toast", phone ? Window.PHONE : Window.DESKTOP);
        Locator monitored = monitored(server.page());
        monitored.scrollIntoViewIfNeeded();
        double before = monitored.boundingBox().y;

        monitored.click();
        assertThat(server.messages()).containsText(ON);
        assertThat(monitored.boundingBox().y).isEqualTo(before);
        monitored.click();
        assertThat(server.messages()).containsText(OFF);
        assertThat(server.messages()).not().containsText(ON);
        assertThat(monitored.boundingBox().y).isEqualTo(before);

        BoundingBox told = server.messages().boundingBox();
        assertThat(told.y + told.height).isCloseTo(server.page().viewportSize().height, within());
        assertThat(told.x + told.width).isCloseTo(server.page().viewportSize().width, within());
        server.page().context().close();
    }

    @Test
    void whatConfirmsGoesUnlessItIsLookedAt() {
        ServerPage server = open("vps-toast-goes", Window.DESKTOP);
        Page page = server.page();
        page.clock().install();
        monitored(page).click();
        assertThat(server.messages()).containsText(ON);
        page.clock().fastForward(STAY_MILLIS - 1_500);
        assertThat(server.messages()).containsText(ON);
        page.clock().fastForward(STAY_MILLIS);
        assertThat(server.messages()).not().containsText(ON);

        monitored(page).click();
        server.messages().getByText(OFF).hover();
        page.clock().fastForward(LONG_MILLIS);
        assertThat(server.messages()).containsText(OFF);
        server.messages().getByRole(AriaRole.BUTTON).focus();
        page.mouse().move(0, 0);
        page.clock().fastForward(LONG_MILLIS);
        assertThat(server.messages()).containsText(OFF);
        Browsers.heading(page, "vps-toast-goes").focus();
        page.clock().fastForward(STAY_MILLIS);
        assertThat(server.messages()).not().containsText(OFF);
        page.context().close();
    }

    @Test
    void anErrorStaysUntilItIsClosed() {
        ServerPage server = open("vps-toast-error", Window.DESKTOP);
        Page page = server.page();
        page.clock().install();
        manager.operator().fault("read.vpsViews", "vps-toast-error", "fail", Map.of("times", 1));
        server.action("Redémarrer").click();
        assertThat(server.messages()).containsText("Un service nécessaire ne répond pas");
        page.clock().fastForward(LONG_MILLIS);
        assertThat(server.messages()).containsText("Un service nécessaire ne répond pas");
        server.messages()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fermer le message"))
                .click();
        assertThat(server.messages().locator(".message")).hasCount(0);
        page.context().close();
    }

    @Test
    void withoutScriptsAMessageStandsInThePage() {
        ServerPage server = open("vps-toast-plain", Window.DESKTOP.withoutScripts());
        monitored(server.page()).click();
        assertThat(server.messages()).containsText(ON);
        Locator title = Browsers.heading(server.page(), "vps-toast-plain").first();
        BoundingBox told = server.messages().boundingBox();
        assertThat(told.y + told.height).isLessThanOrEqualTo(title.boundingBox().y);
        server.page().context().close();
    }

    private ServerPage open(String vps, Window window) {
        SharedManager.running(vps);
        return ServerPage.open(manager, vps, window);
    }

    private static Locator monitored(Page page) {
        return page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Surveillance SLA"));
    }

    /** The edge that toasts keep from the window's. */
    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(24.0);
    }
}

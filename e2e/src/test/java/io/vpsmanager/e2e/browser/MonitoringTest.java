package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.Http;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.Waiting;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The boxes of the specification's §9.5, and SPEC-VPS-061. */
class MonitoringTest {

    /** In the order in which they are chosen; the page begins with the last. */
    private static final Map<String, String> PERIODS = new LinkedHashMap<>();

    static {
        PERIODS.put("24 heures", "lastday");
        PERIODS.put("7 jours", "lastweek");
        PERIODS.put("30 jours", "lastmonth");
        PERIODS.put("1 an", "lastyear");
    }

    private final RunningManager manager = SharedManager.get();

    /** "Les graphiques s'affichent pour toutes les périodes", "Le changement de période met à jour les graphiques". */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPeriodShowsItsChartsAndAnotherOneChangesThem(boolean scripts) {
        Page page = open("vps-test-01", scripts ? Window.DESKTOP : Window.DESKTOP.withoutScripts());
        page.navigate(page.url() + "?period=lastyear");
        PERIODS.forEach((name, period) -> {
            waitForCharts(page);
            String before = path(page, "cpu");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile("period=" + period + "$"));
            waitForCharts(page);
            for (String chart : new String[] {"cpu", "memory", "network"}) {
                assertThat(chart(page, chart)).isVisible();
                Assertions.assertThat(path(page, chart)).startsWith("M").contains("L");
            }
            assertThat(page.locator("[id^=chart-disk-]")).hasCount(1);
            assertThat(page.locator(".segments [aria-current=page]")).hasText(name);
            Assertions.assertThat(path(page, "cpu")).isNotEqualTo(before);
        });
        page.context().close();
    }

    /** "Les données sont cohérentes avec l'état du VPS". */
    @Test
    void aServerThatIsOffUsesNothingAndKeepsItsDisk() {
        Page running = open("vps-test-01", Window.PHONE);
        assertThat(running.locator("#tile-cpu .chart-legend dl > div").last())
                .not()
                .hasText(Pattern.compile("\\s0\\s%$"));
        running.context().close();

        Page page = open("vps-test-02", Window.PHONE);
        assertThat(present(page, "cpu")).hasText("0\u00a0%");
        assertThat(present(page, "memory")).hasText(Pattern.compile("^0\u00a0"));
        assertThat(present(page, "network")).hasText(Pattern.compile("^0\u00a0"));
        Locator disk = page.locator("[id^=tile-disk-]");
        assertThat(disk.locator(".chart-legend dd").last()).hasText(Pattern.compile("^[1-9].*Gio$"));
        page.context().close();
    }

    @Test
    void aChartThatFailsSaysSoAndComesBackAlone() {
        SharedManager.running("vps-metrics-down");
        manager.operator().fault("read.monitoring", "vps-metrics-down", "fail", Map.of("times", 1));
        Page page = open("vps-metrics-down", Window.DESKTOP);
        Locator failed = page.locator(".chart-failed");
        assertThat(failed).hasCount(1);
        assertThat(failed).containsText("Mesures indisponibles");
        failed.getByRole(AriaRole.LINK).click();
        assertThat(failed).hasCount(0);
        assertThat(page.locator(".tile-chart").getByRole(AriaRole.IMG)).hasCount(4);
        page.context().close();
    }

    /** §6.3: the section goes, and one message tells why, whether the charts fail at once or one after the other. */
    @Test
    void whereNoChartCanBeReadOneMessageStandsInPlaceOfAll() {
        SharedManager.running("vps-metrics-away");
        long fault = manager.operator().fault("read.monitoring", "vps-metrics-away", "fail");
        Page page = open("vps-metrics-away", Window.DESKTOP);
        Locator away = page.getByText("Les mesures ne sont pas disponibles pour l’instant");
        assertThat(away).isVisible();
        assertThat(page.getByText("Mesures indisponibles").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Alerte d’espace disque")))
                .isVisible();
        manager.operator().release(fault);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Réessayer"))
                .click();
        assertThat(away).isHidden();
        assertThat(page.locator(".tile-chart").getByRole(AriaRole.IMG)).hasCount(4);
        page.context().close();
    }

    /** SPEC-VPS-061: the threshold, the event, the message and the mail. */
    @Test
    void aDiskThatGetsLowIsToldOf() {
        SharedManager.running("vps-metrics-low");
        Page page = open("vps-metrics-low", Window.DESKTOP);
        page.getByLabel("Seuil d’espace libre, en Gio").fill("19,5");
        page.getByLabel("Alerter sous ce seuil").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(page.locator("#messages")).containsText("Alerte d’espace disque enregistrée");

        manager.operator().reconcile();
        Waiting.until("the mail is written", () -> mails().contains("vps-metrics-low\u00a0: espace disque faible"));
        page.navigate(manager.url() + "/vps/detail/vps-metrics-low/dashboard");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir le monitoring"))
                .click();
        assertThat(page.locator(".disk-low")).containsText("Espace disque faible");
        page.navigate(manager.url() + "/vps/detail/vps-metrics-low/history?show=events");
        assertThat(page.locator("#history")).containsText("Espace disque faible");
        page.context().close();
    }

    private String mails() {
        Http.Answer ids = manager.client().call("GET", "/me/notification/email/history", "");
        StringBuilder subjects = new StringBuilder();
        ids.body()
                .forEach(id -> subjects.append(manager.client()
                        .call("GET", "/me/notification/email/history/" + id.asLong(), "")
                        .body()
                        .get("subject")
                        .asString()));
        return subjects.toString();
    }

    private Page open(String vps, Window window) {
        Page page = Browsers.signIn(manager, window);
        page.navigate(manager.url() + "/vps/detail/" + vps + "/monitoring");
        return page;
    }

    /** Without scripts one that was late comes with the next look at the page. */
    private static void waitForCharts(Page page) {
        Waiting.until("no chart is late", () -> {
            boolean late = page.locator("[aria-busy=true]").count() > 0;
            if (late) {
                page.reload();
            }
            return !late;
        });
    }

    private static Locator chart(Page page, String name) {
        return page.locator("#chart-" + name);
    }

    private static String path(Page page, String name) {
        return String.valueOf(chart(page, name).locator(".chart-first").getAttribute("d"));
    }

    /** What is used now: the last fact of the first line. */
    private static Locator present(Page page, String name) {
        return page.locator("#tile-" + name + " .chart-legend dl")
                .first()
                .locator("dd")
                .last();
    }
}

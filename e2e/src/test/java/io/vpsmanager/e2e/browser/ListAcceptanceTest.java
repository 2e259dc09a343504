package io.vpsmanager.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vpsmanager.e2e.RunningManager;
import io.vpsmanager.e2e.browser.Browsers.Window;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The boxes of the specification's §9.1, on the servers of §10.3. */
class ListAcceptanceTest {

    private static final String FOUR = "/vps/index?text=vps-test-0";
    /** The link of a row lies over all its cells. */
    private static final Locator.ClickOptions ANYWHERE = new Locator.ClickOptions().setForce(true);

    private final RunningManager manager = SharedManager.get();

    @Test
    void theListShowsAllServersOfTheAccount() {
        List<String> names = manager.client()
                .call("GET", "/vps", "")
                .body()
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/index?size=100");
        assertThat(names).contains("vps-test-01", "vps-test-02", "vps-test-03", "vps-test-04");
        assertThat(column(page, 1)).containsExactlyInAnyOrderElementsOf(names);
        page.context().close();
    }

    @Test
    void everyColumnSorts() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + FOUR);
        Comparator<String> words = Collator.getInstance(Locale.FRENCH)::compare;
        Comparator<String> addresses = Comparator.comparingLong(ListAcceptanceTest::address);
        sorts(page, "Service", cell(1), Comparator.naturalOrder());
        sorts(page, "Modèle", cell(3), words);
        sorts(page, "Localisation", cell(4), words);
        sorts(page, "IP principale", cell(5), addresses);
        sorts(page, "État", row -> api(cell(1).apply(row), "").get("state").asString(), Comparator.naturalOrder());
        sorts(
                page,
                "Expiration",
                row -> api(cell(1).apply(row), "/serviceInfos")
                        .get("expiration")
                        .asString(),
                Comparator.naturalOrder());
        sorts(
                page,
                "Nom d’affichage",
                row -> api(cell(1).apply(row), "").get("displayName").asString(cell(1).apply(row)),
                words);
        page.context().close();
    }

    @Test
    void theListIsFilteredByNameAndByStates() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + FOUR);
        page.getByLabel("Nom ou adresse IP").fill("donnees");
        assertThat(rows(page)).hasCount(1);
        assertThat(column(page, 1)).containsExactly("vps-test-02");
        page.getByLabel("Nom ou adresse IP").fill("vps-test-0");
        assertThat(rows(page)).hasCount(4);

        page.locator("summary", new Page.LocatorOptions().setHasText("État")).click();
        box(page, "Arrêté").check();
        box(page, "Maintenance").check();
        assertThat(rows(page)).hasCount(2);
        assertThat(column(page, 1)).containsExactlyInAnyOrder("vps-test-02", "vps-test-03");
        assertThat(page).hasURL(Pattern.compile("state=maintenance&state=stopped"));
        assertThat(page.getByText("1–2 sur 2")).isVisible();
        page.context().close();
    }

    @Test
    void thePagesOfTheListFollowOneAnother() {
        List<String> names =
                IntStream.range(10, 22).mapToObj(i -> "vps-page-" + i).toList();
        names.stream()
                .filter(name -> manager.operator().state(name).equals("(gone)"))
                .map(manager.operator()::createVps)
                .toList()
                .forEach(manager.operator()::rest);
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + "/vps/index?text=vps-page-&size=10&sort=serviceName");
        assertThat(column(page, 1)).isEqualTo(names.subList(0, 10));
        page.evaluate("window.sameDocument = true");

        Locator next = link(page, "Page suivante");
        next.press("Enter");
        assertThat(page.getByText("Page 2 sur 2", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(column(page, 1)).isEqualTo(names.subList(10, 12));
        assertThat(page).hasURL(Pattern.compile("page=2"));
        assertThat(next).isFocused();
        assertThat(next).hasAttribute("aria-disabled", "true");
        assertThat(page.locator("#said")).hasText("12 serveurs. Page 2 sur 2");
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);

        page.goBack();
        assertThat(page.getByText("Page 1 sur 2", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(column(page, 1)).isEqualTo(names.subList(0, 10));
        page.context().close();
    }

    @Test
    void aClickOnAServerOpensItsDashboard() {
        Page page = Browsers.signIn(manager, Window.DESKTOP);
        page.navigate(manager.url() + FOUR);
        rows(page)
                .filter(new Locator.FilterOptions().setHasText("vps-test-01"))
                .getByRole(AriaRole.CELL)
                .nth(2)
                .click(ANYWHERE);
        assertThat(Browsers.heading(page, "Serveur Web Production")).isVisible();
        assertThat(page.url()).endsWith("/vps/detail/vps-test-01/dashboard");

        page.navigate(manager.url() + FOUR);
        link(page, "Base de données").press("Enter");
        assertThat(Browsers.heading(page, "Base de données")).isVisible();
        page.context().close();
    }

    /** Sorts up, then down, and compares what stands in the rows. */
    private static void sorts(Page page, String column, Function<Locator, String> value, Comparator<String> order) {
        Locator header = page.getByRole(
                AriaRole.COLUMNHEADER,
                new Page.GetByRoleOptions().setName(column).setExact(true));
        Locator link = header.getByRole(AriaRole.LINK);
        if ("ascending".equals(header.getAttribute("aria-sort"))) {
            link.click();
            assertThat(header).hasAttribute("aria-sort", "descending");
        }
        link.click();
        assertThat(header).hasAttribute("aria-sort", "ascending");
        List<String> up = rows(page).all().stream().map(value).toList();
        assertThat(up).as(column).hasSize(4).isSortedAccordingTo(order);
        link.click();
        assertThat(header).hasAttribute("aria-sort", "descending");
        assertThat(rows(page).all().stream().map(value).toList()).as(column).isEqualTo(up.reversed());
    }

    private JsonNode api(String vps, String below) {
        return manager.client().call("GET", "/vps/" + vps + below, "").body();
    }

    private static long address(String text) {
        return List.of(text.split("\\.")).stream()
                .mapToLong(Long::parseLong)
                .reduce(0, (sum, part) -> sum * 256 + part);
    }

    private static Function<Locator, String> cell(int number) {
        return row -> row.locator("th, td").nth(number).innerText().strip();
    }

    private static List<String> column(Page page, int number) {
        return rows(page).all().stream().map(cell(number)).toList();
    }

    private static Locator rows(Page page) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.ROWHEADER)));
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package io.vpsmanager.e2e.browser;

import static io.vpsmanager.e2e.browser.Stop.at;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page of the console and every state of it that looks different. Walked in any language, so things are found by id. */
final class Walk {

    private static final String LIST = "/vps/index";
    private static final String FIRST = "/vps/detail/vps-test-01";
    private static final String BUSY = "/vps/detail/vps-a11y-busy";
    private static final String BACKED_UP = "/vps/detail/vps-a11y-backup";
    private static final String KEPT = "/vps/detail/vps-a11y-kept";
    private static final String REVERSE = FIRST + "/dashboard/display-ips/51.210.0.2";
    private static @Nullable Walk prepared;

    private final WalkWorld world;

    private Walk(WalkWorld world) {
        this.world = world;
    }

    /** In a world that has every state: made once, it stays. */
    static synchronized Walk prepare() {
        if (prepared == null) {
            prepared = new Walk(WalkWorld.make(SharedManager.get()));
        }
        return prepared;
    }

    /** The pages that need no session. */
    static List<Stop> signedOut() {
        return List.of(
                at("/console"),
                at("/sign-in"),
                at("/sign-in?ended=kept&return=%2Faccount"),
                at("/sign-in?ended=lost&return=%2Faccount"),
                at("/sign-in", "a refusal", page -> {
                    page.locator("#account").fill("ab12345-ovh");
                    page.locator("#password").fill("not the password");
                    page.locator("#password").press("Enter");
                    page.locator("#refused").waitFor();
                }));
    }

    /** What a customer without a server sees. */
    static Stop welcome() {
        return at("/vps/onboarding");
    }

    List<Stop> signedIn() {
        return Stream.of(list(), dashboards(), dialogs(), pagesOfAServer(), account())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Stop> list() {
        return List.of(
                at(LIST),
                at(LIST + "?state=running&state=rebooting&datacenter=GRA&sort=expiration&order=desc&size=10"),
                at(LIST + "?text=nowhere"),
                at(LIST, "a filter open", page -> page.locator("#filter summary")
                        .nth(1)
                        .click()),
                at(LIST, "the sizes open", page -> page.locator("#sizes").click()),
                at(LIST, "the language menu open", page -> open(page, "header .wide details")),
                at(LIST, "the account menu open", page -> open(page, "header .wide details + details")),
                at(LIST, "the phone's menu open", page -> open(page, "header .burger")),
                at(LIST, "the action menu open", page -> dialog(page, "#actions-vps-test-02")));
    }

    private static List<Stop> dashboards() {
        return List.of(
                at(FIRST + "/dashboard"),
                at("/vps/detail/vps-test-02/dashboard"),
                at("/vps/detail/vps-test-03/dashboard"),
                at("/vps/detail/vps-test-04/dashboard"),
                at(BUSY + "/dashboard"),
                at(KEPT + "/dashboard"),
                at("/vps/detail/vps-a11y/dashboard", "a tile late, a tile failed", page -> {
                    page.locator("#tile-network[aria-busy=true]").waitFor();
                    page.locator("#tile-options .tile-failed").waitFor();
                }),
                at(FIRST + "/dashboard/tiles/network"),
                at(FIRST + "/dashboard/display-name"),
                at(FIRST + "/dashboard/display-name", "an error", page -> {
                    page.locator("#display-name").fill("<script>");
                    page.locator("#display-name").press("Enter");
                    page.locator("#display-name[aria-invalid]").waitFor();
                }),
                at(FIRST + "/dashboard/keymap"));
    }

    private static List<Stop> dialogs() {
        return List.of(
                at(FIRST + "/dashboard/reboot"),
                at(FIRST + "/dashboard", "the question before a stop", page -> dialog(page, "#action-stop")),
                at("/vps/detail/vps-test-02/dashboard/start"),
                at(FIRST + "/dashboard/rescue"),
                at("/vps/detail/vps-test-04/dashboard/leave-rescue"),
                at(FIRST + "/dashboard/kvm", "a console", page -> {
                    page.locator("[data-kvm][data-state=connected]").waitFor();
                    page.locator(".kvm-type summary").click();
                    page.locator(".kvm-ways summary").click();
                    page.locator(".kvm-ways button").first().click();
                    page.locator(".kvm-url").waitFor();
                }),
                at(FIRST + "/dashboard/password"),
                at(FIRST + "/dashboard/terminate"),
                at(FIRST + "/dashboard/terminate/cancel", "a refusal", page -> {}),
                at("/billing/confirmTerminate?id=1&token=of-no-mail"),
                at(FIRST + "/dashboard/login"),
                at("/vps/detail/vps-test-04/dashboard/login"),
                at(FIRST + "/dashboard/reinstall"),
                at(FIRST + "/dashboard/rebuild", "errors", page -> {
                    page.locator("dialog[open] .button-danger").click();
                    page.locator("#confirm[aria-invalid]").waitFor();
                }),
                at(FIRST + "/dashboard/snapshot-create"),
                at(KEPT + "/dashboard/snapshot-create", "a refusal", page -> {}),
                at(KEPT + "/dashboard/snapshot-restore"),
                at(KEPT + "/dashboard/snapshot-delete"),
                at(KEPT + "/dashboard/snapshot-abort", "a refusal", page -> {}),
                at(KEPT + "/dashboard/snapshot-download"),
                at(KEPT + "/dashboard/snapshot-download", "a link", page -> {
                    page.locator("dialog[open] .button-primary").click();
                    page.locator("dialog[open] .command").waitFor();
                }),
                at("/download/snapshot/of-no-url"),
                at(KEPT + "/snapshot"),
                at(FIRST + "/snapshot"),
                at(FIRST + "/dashboard/display-ips"),
                at(REVERSE),
                at(REVERSE, "an error", page -> {
                    reverse(page, "not a name");
                    page.locator("#reverse-error").waitFor();
                }),
                at(REVERSE, "a warning", page -> {
                    reverse(page, "mail.exemple.fr");
                    page.locator("#messages .message-warning").waitFor();
                }));
    }

    private List<Stop> pagesOfAServer() {
        return List.of(
                at(FIRST + "/actions"),
                at(FIRST + "/veeam"),
                at(FIRST + "/monitoring?period=lastyear"),
                at(FIRST + "/monitoring", "a table open", page -> page.locator(".chart-table summary")
                        .first()
                        .click()),
                at(FIRST + "/monitoring", "an error", page -> {
                    page.locator(".threshold").fill("much");
                    page.locator(".threshold").press("Enter");
                    page.locator(".threshold[aria-invalid]").waitFor();
                }),
                at(FIRST + "/monitoring/charts/network?period=lastweek"),
                at("/vps/detail/vps-a11y/monitoring", "charts failed", page -> page.locator(".charts-away")
                        .waitFor()),
                at("/vps/detail/vps-test-02/veeam"),
                at(BACKED_UP + "/veeam"),
                at(world.restore()),
                at(world.restore(), "errors", page -> {
                    page.locator("input[value=full]").check();
                    page.locator("dialog[open] .button-danger").click();
                    page.locator("#confirm[aria-invalid]").waitFor();
                }),
                at(BACKED_UP + "/dashboard"),
                at("/vps/detail/vps-a11y-unread/veeam"),
                at(FIRST + "/history"),
                at(FIRST + "/history", "the steps of a task open", page -> page.locator(".history-steps summary")
                        .first()
                        .click()),
                at(FIRST + "/history?show=events"),
                at(FIRST + "/history?since=2031-01-01"),
                at(FIRST + "/tasks/1"),
                at(BUSY + "/tasks/" + world.running()),
                at("/vps/detail/vps-nobody/dashboard"));
    }

    private List<Stop> account() {
        return List.of(
                at("/account"),
                at("/account", "an error", page -> {
                    page.locator("#current-password").fill("vps-manager-demo");
                    page.locator("#new-password").fill("twice the same");
                    page.locator("#password-again").fill("or rather not");
                    page.locator("#password-again").press("Enter");
                    page.locator("#password-again[aria-invalid]").waitFor();
                }),
                at("/account/history"),
                at("/account/confirm-password"),
                at("/account/confirm-password", "an error", page -> {
                    page.locator("#current-password").fill("not this one");
                    page.locator("#current-password").press("Enter");
                    page.locator("#current-password[aria-invalid]").waitFor();
                }),
                at("/account/emails"),
                at("/account/emails/1"),
                at("/account/ssh-keys"),
                at("/account/api"),
                at("/account/api", "the question before a key ends", page -> page.locator(".access-end > summary")
                        .first()
                        .click()),
                at("/account/api", "an application made", page -> {
                    page.locator("#name").fill("Nightly copies");
                    page.locator("#name").press("Enter");
                    page.locator(".access-made").waitFor();
                }),
                at("/account/api/operations"),
                at(world.validation()),
                at("/auth/validate/no-such-token"),
                at("/no/such/page"));
    }

    /** Presses a button of a menu wherever this width keeps it, and waits for the page that follows. */
    static void submit(Page page, String button) {
        page.locator("html").evaluate("page => page.setAttribute('data-before', '')");
        page.locator(button).first().evaluate("button => button.click()");
        PlaywrightAssertions.assertThat(page.locator("html[data-before]")).hasCount(0);
    }

    /** Also where this width does not show it. */
    private static void open(Page page, String menu) {
        page.locator(menu).first().evaluate("menu => { menu.open = true; }");
    }

    private static void dialog(Page page, String button) {
        page.locator(button).click();
        page.locator("dialog:modal").waitFor();
    }

    private static void reverse(Page page, String name) {
        Locator field = page.locator("#reverse");
        field.fill(name);
        field.press("Enter");
    }
}

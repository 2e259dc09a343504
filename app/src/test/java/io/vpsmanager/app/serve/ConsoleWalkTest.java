package io.vpsmanager.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.app.serve.HandlerTable.Row;
import io.vpsmanager.app.serve.HandlerTable.Who;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.path.Paths;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every handler of the console is walked to by everybody: each is answered what {@link HandlerTable} says, or refused. */
class ConsoleWalkTest {

    private static final AccountId ADMIN = new AccountId("ad10001-ovh");
    private static final AccountId TECH = new AccountId("te10002-ovh");
    private static final AccountId BILLING = new AccountId("bi10003-ovh");
    private static final AccountId STRANGER = new AccountId("st10004-ovh");
    private static final ServiceName SERVER = new ServiceName("vps-walk");
    /** Of which nobody can change anything any more: what is let through changes nothing. */
    private static final ServiceName EXPIRED = new ServiceName("vps-expired");

    /** In the language that the technical contact has chosen by then. */
    private static final String MEANWHILE =
            "(?s).*(le compte " + TECH + " s’est connecté|the account " + TECH + " has signed in).*";

    private static HandTurnedManager manager;
    private static HandlerRequests requests;
    private static Walker anonymous;
    private static Walker admin;
    private static Walker tech;
    private static Walker billing;
    private static Walker stranger;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void start() {
        manager = HandTurnedManager.unlimited();
        List.of(ADMIN, TECH, BILLING, STRANGER).forEach(manager::account);
        for (ServiceName server : List.of(SERVER, EXPIRED)) {
            manager.deliver(server, ADMIN, Set.of(VpsOption.SNAPSHOT, VpsOption.AUTOMATED_BACKUP));
            manager.operator().setContact(server, Role.TECH, TECH, HandTurnedManager.CONTEXT);
            manager.operator().setContact(server, Role.BILLING, BILLING, HandTurnedManager.CONTEXT);
        }
        manager.deliver(new ServiceName("vps-elsewhere"), STRANGER, Set.of());
        manager.operator().expire(EXPIRED, LocalDate.of(2026, 1, 1), HandTurnedManager.CONTEXT);
        manager.operator().createApplication(ADMIN, "walked", List.of());
        requests = new HandlerRequests(manager.sql(), ADMIN, SERVER);
        anonymous = Walker.anonymous(manager.url());
        admin = Walker.signedIn(manager.url(), ADMIN.value());
        tech = Walker.signedIn(manager.url(), TECH.value());
        billing = Walker.signedIn(manager.url(), BILLING.value());
        stranger = Walker.signedIn(manager.url(), STRANGER.value());
    }

    @AfterAll
    static void stop() {
        List.of(anonymous, admin, tech, billing, stranger).forEach(Walker::close);
        manager.close();
    }

    @Test
    void everyHandlerHasARow() {
        Set<String> handlers = manager.handlers().stream()
                .flatMap(handler -> handler.getPatternValues().stream()
                        .flatMap(pattern -> handler.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toSet());
        assertThat(HandlerTable.rows().stream().map(Row::key))
                .as("Every handler of the console needs a row in HandlerTable that says who may use it")
                .containsExactlyInAnyOrderElementsOf(handlers);
    }

    @Test
    void everybodyIsAnsweredWhatIsDeclared() {
        for (Row row : HandlerTable.rows()) {
            Map<String, List<String>> before = everything();
            if (row.method().equals("GET")) {
                reads(row);
            } else {
                refusals(row);
            }
            Map<String, List<String>> after = everything();
            before.keySet().stream()
                    .filter(table -> !String.valueOf(before.get(table)).equals(String.valueOf(after.get(table))))
                    .forEach(table -> wrong.add(row.key() + " was refused to everybody, and changed " + table));
            if (row.method().equals("POST") && row.who().compareTo(Who.CONTACTS) > 0 && row.answer() == 200) {
                changes(row);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One browser, three pages: drawn for nobody, for the administrator, and then the technical contact signs in. */
    @Test
    void aFormIsCarriedOutForNobodyElseThanTheAccountItWasDrawnFor() {
        try (Walker browser = Walker.anonymous(manager.url())) {
            String nobodys = browser.token();
            browser.signIn(ADMIN.value());
            String admins = browser.token();
            browser.signIn(TECH.value());
            Map<String, List<String>> before = everything();
            HandlerTable.rows().stream()
                    .filter(row -> row.method().equals("POST") && !row.pattern().equals(Paths.SIGN_IN))
                    .forEach(row -> {
                        for (String token : List.of(nobodys, admins)) {
                            for (String[] headers : new String[][] {{}, {"HX-Request", "true"}}) {
                                HttpResponse<String> answer = browser.post(
                                        requests.path(row, SERVER),
                                        requests.form(SERVER),
                                        Map.of("_csrf", token),
                                        headers);
                                expect(row, browser, answer, 409);
                                if (!answer.body().matches(MEANWHILE)) {
                                    wrong.add(row.key() + " does not say who signed in meanwhile");
                                }
                            }
                        }
                    });
            assertThat(wrong).isEmpty();
            assertThat(everything()).isEqualTo(before);
        }
    }

    private void reads(Row row) {
        String path = requests.path(row, SERVER);
        expect(row, anonymous, anonymous.get(path), row.who() == Who.EVERYBODY ? row.answer() : 302);
        boolean open = row.who().compareTo(Who.SIGNED_IN) <= 0;
        expect(row, stranger, stranger.get(path), open && !path.equals("/sign-in") ? row.answer() : open ? 302 : 404);
        expect(row, admin, admin.get(path), path.equals("/sign-in") ? 302 : row.answer());
        for (Walker contact : List.of(tech, billing)) {
            int answer = row.who() == Who.OWNER ? 404 : path.equals("/sign-in") ? 302 : row.answer();
            expect(row, contact, contact.get(path), answer);
        }
    }

    /** Who may not is refused, and so is who may, with a token that is not theirs or from another site. */
    private void refusals(Row row) {
        String path = requests.path(row, SERVER);
        for (Walker walker : List.of(anonymous, admin, stranger)) {
            expect(row, walker, walker.post(path, requests.form(SERVER), Map.of()), 403);
            expect(row, walker, walker.post(path, requests.form(SERVER), Map.of("_csrf", "made-up")), 403);
            expect(row, walker, walker.postFromElsewhere(path, requests.form(SERVER)), 403);
        }
        if (row.who() != Who.EVERYBODY) {
            HttpResponse<String> answer = anonymous.post(path, requests.form(SERVER));
            expect(row, anonymous, answer, 302);
            if (!answer.headers().firstValue("Location").orElse("").contains("/sign-in")) {
                wrong.add(row.key() + " leads who is not signed in to " + answer.headers());
            }
        }
        if (row.who().compareTo(Who.OWNER) >= 0) {
            expect(row, stranger, stranger.post(path, requests.form(SERVER)), 404);
        }
        int role = row.answer() == 200 ? 403 : row.answer();
        if (row.who() == Who.ADMINISTRATOR || row.who() == Who.PAYERS) {
            expect(row, tech, tech.post(path, requests.form(SERVER)), role);
        }
        if (row.who() == Who.ADMINISTRATOR || row.who() == Who.OPERATORS) {
            expect(row, billing, billing.post(path, requests.form(SERVER)), role);
        }
    }

    /** Who may is let through to what the server itself allows. */
    private void changes(Row row) {
        String path = requests.path(row, EXPIRED);
        for (Walker walker : allowed(row.who())) {
            HttpResponse<String> answer = walker.post(path, requests.form(EXPIRED));
            if (List.of(401, 403, 404).contains(answer.statusCode()) || answer.statusCode() >= 500) {
                wrong.add(row.key() + " is not let through for " + walker + ": " + answer.statusCode());
            }
        }
    }

    private static List<Walker> allowed(Who who) {
        return switch (who) {
            case ADMINISTRATOR -> List.of(admin);
            case PAYERS -> List.of(admin, billing);
            case EVERYBODY, SIGNED_IN, OWNER, CONTACTS, OPERATORS -> List.of(admin, tech);
        };
    }

    private void expect(Row row, Walker walker, HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            wrong.add(row.key() + " answers " + walker + " " + answer.statusCode() + ", not " + status);
        }
        if (answer.body().contains("\tat ") || answer.body().contains("Exception")) {
            wrong.add(row.key() + " shows " + walker + " a trace of the program");
        }
    }

    /** All that is kept, save when a session was used last. */
    private static Map<String, List<String>> everything() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : manager.sql()
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .query(String.class)
                .list()) {
            all.put(
                    table,
                    manager.sql().sql("SELECT * FROM \"" + table + "\"").query().listOfRows().stream()
                            .map(row -> {
                                row.keySet().removeIf(column -> column.equalsIgnoreCase("last_use"));
                                row.replaceAll((_, value) -> value instanceof byte[] bytes
                                        ? HexFormat.of().formatHex(bytes)
                                        : value);
                                return row.toString();
                            })
                            .sorted()
                            .toList());
        }
        return all;
    }
}

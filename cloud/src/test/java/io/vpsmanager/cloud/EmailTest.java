package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.email.OutgoingEmail;
import io.vpsmanager.cloud.operator.NewAccount;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery.Place;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails as they are written and read. */
class EmailTest {

    private static final AccountId CARLA = new AccountId("ca10003-ovh");

    @ParameterizedTest
    @EnumSource
    void isWrittenInTheLanguageAndTheTimeOfTheAccount(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.account(CARLA, Language.DE_DE);
        List.of(CloudWorld.ALICE, CloudWorld.BOB, CARLA).forEach(account -> write(world, "rescue " + account, account));

        assertThat(only(world, CloudWorld.ALICE).subject()).isEqualTo("vps-1 est en mode secours");
        assertThat(only(world, CloudWorld.ALICE).body()).isEqualTo("""
            Bonjour,

            Votre VPS vps-1 a redémarré en mode secours : un système de secours tourne à la place du vôtre, \
            et vos données restent intactes sur le disque. Le mot de passe de ce système vous attend dans la \
            console : aucun mot de passe n’est envoyé par e-mail.

            Serveur : vps-1
            Adresse IP : 192.0.2.7
            Utilisateur : root
            Mot de passe lisible jusqu’au 28 janvier 2026 à 10:30 (fuseau horaire : Paris)

            Pour le lire, ouvrez cette page et connectez-vous :
            https://vps.example.com/vps/detail/vps-1/dashboard

            Ce n’était pas vous ? Changez immédiatement le mot de passe de votre compte, fermez vos autres \
            sessions et révoquez les clés d’API que vous ne reconnaissez pas. Quittez ensuite le mode secours.

            VPS Manager
            """.replaceAll(" ([:?])", "\u00a0$1"));
        assertThat(only(world, CloudWorld.BOB).subject()).isEqualTo("vps-1 is in rescue mode");
        assertThat(only(world, CloudWorld.BOB).body())
                .contains("Password readable until 28 January 2026 at 10:30 (time zone: Paris)");
        assertThat(only(world, CARLA).body())
                .contains("bis 28. Januar 2026 um 10:30 (Zeitzone: Paris)", "Benutzer: root");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsTextInEveryLanguage(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.account(CARLA, Language.DE_DE);
        for (AccountId account : List.of(CloudWorld.ALICE, CloudWorld.BOB, CARLA)) {
            for (EmailTemplate.Kind kind : EmailTemplate.Kind.values()) {
                write(world, account + " " + kind, account, letter(kind, "vps-1"));
            }
            assertThat(world.api(EmailApi.class, account).listObjects())
                    .hasSize(EmailTemplate.Kind.values().length)
                    .allSatisfy(email -> {
                        assertThat(email.subject() + email.body()).doesNotContain("{", "}", "null");
                        assertThat(email.body()).contains("https://vps.example.com/vps/detail/vps-1/dashboard\n");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void speaksEnglishToWhomItHasNoWordsFor(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.account(CARLA, Language.PL_PL);
        write(world, "rescue", CARLA);
        assertThat(only(world, CARLA).subject()).isEqualTo("vps-1 is in rescue mode");
    }

    @ParameterizedTest
    @EnumSource
    void greetsByNameAndLetsNoNameMakeALine(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.cloud
                .operator()
                .createAccount(new NewAccount(
                        new Account(
                                CARLA,
                                "carla@example.com",
                                Optional.of("Carla"),
                                Optional.of("Weiß\r\nBcc: all@example.com"),
                                Country.DE,
                                Subsidiary.DE,
                                Language.EN_GB,
                                "EUR",
                                ZoneId.of("UTC")),
                        "correct horse"));
        write(world, "odd", CARLA, letter(EmailTemplate.Kind.RESCUE_STARTED, "vps\r\nBcc: all@example.com"));
        Email email = only(world, CARLA);
        assertThat(email.subject()).isEqualTo("vps Bcc: all@example.com is in rescue mode");
        assertThat(email.body())
                .startsWith("Hello Carla Weiß Bcc: all@example.com,\n")
                .contains("(time zone: ");
        assertThat(email.body().lines()).noneMatch(line -> line.startsWith("Bcc:"));
    }

    @ParameterizedTest
    @EnumSource
    void ofOneThingOneMailIsWritten(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        write(world, "task-1", CloudWorld.ALICE);
        write(world, "task-1", CloudWorld.ALICE);
        write(world, "task-2", CloudWorld.ALICE);
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).list()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void isNotWrittenWhereWhatItTellsOfIsUndone(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database.open(), Optional.of(_ -> {}));
        world.cloud.core().database().transaction().executeWithoutResult(transaction -> {
            world.cloud
                    .core()
                    .emails()
                    .write("undone", CloudWorld.ALICE, letter(EmailTemplate.Kind.PASSWORD_SET, "vps-1"));
            transaction.setRollbackOnly();
        });
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).list()).isEmpty();
        assertThat(world.queue("send-email")).isEmpty();
        write(world, "done", CloudWorld.ALICE);
        assertThat(world.queue("send-email")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void isTakenBackAsLongAsItIsNotSent(TestDatabase database) {
        List<OutgoingEmail> taken = new ArrayList<>();
        CloudWorld world = CloudWorld.on(database.open(), Optional.of(taken::add));
        write(world, "task-1-sent", CloudWorld.ALICE);
        EmailId sent = world.api(EmailApi.class, CloudWorld.ALICE).list().getFirst();
        world.sending().attempt(sent);
        List.of("task-1-a", "task-1-b", "task-11-a").forEach(key -> write(world, key, CloudWorld.ALICE));
        List<EmailId> all = world.api(EmailApi.class, CloudWorld.ALICE).list();

        world.cloud.core().emails().withdraw("task-1-");

        List<EmailId> left = List.of(sent, all.getLast());
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).list()).isEqualTo(left);
        all.forEach(id -> assertThat(world.sending().attempt(id)).isEmpty());
        assertThat(taken)
                .extracting(OutgoingEmail::messageId)
                .isEqualTo(left.stream()
                        .map(id -> "<email-" + id + "@vps.example.com>")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isReadByItsAccountAlone(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        write(world, "first", CloudWorld.ALICE);
        write(world, "second", CloudWorld.ALICE);
        List<EmailId> ids = world.api(EmailApi.class, CloudWorld.ALICE).list();
        EmailId id = ids.getFirst();

        assertThat(ids).hasSize(2).isSortedAccordingTo((one, other) -> Long.compare(one.value(), other.value()));
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).listObjects())
                .extracting(Email::id)
                .isEqualTo(ids);
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).get(id).date().toInstant())
                .isEqualTo(world.clock.instant());
        assertThat(world.api(EmailApi.class, CloudWorld.BOB).list()).isEmpty();
        assertThat(world.api(EmailApi.class, CloudWorld.BOB).listObjects()).isEmpty();
        assertThat(world.api(EmailViews.class, CloudWorld.BOB)
                        .page(Optional.empty(), 20)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> world.api(EmailApi.class, CloudWorld.BOB).get(id))
                .satisfies(EmailTest::isNotFound);
        assertThatThrownBy(() -> world.api(EmailViews.class, CloudWorld.BOB).get(id))
                .satisfies(EmailTest::isNotFound);
    }

    @ParameterizedTest
    @EnumSource
    void isKeptWhereNobodySendsIt(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        write(world, "kept", CloudWorld.ALICE);
        EmailId id = world.api(EmailApi.class, CloudWorld.ALICE).list().getFirst();

        EmailDetail detail = world.api(EmailViews.class, CloudWorld.ALICE).get(id);

        assertThat(detail.summary().standing()).isEqualTo(EmailStatus.KEPT);
        assertThat(detail.summary().address()).isEqualTo(CloudWorld.ALICE + "@example.com");
        assertThat(detail.path()).isEqualTo("/vps/detail/vps-1/dashboard");
        assertThat(world.queue("send-email")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesFromTheNewest(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        for (int i = 0; i < 3; i++) {
            write(world, "mail " + i, CloudWorld.ALICE);
            write(world, "other " + i, CloudWorld.BOB);
        }
        List<EmailId> ids = world.api(EmailApi.class, CloudWorld.ALICE).list().reversed();

        HistoryPage<EmailSummary> first =
                world.api(EmailViews.class, CloudWorld.ALICE).page(Optional.empty(), 2);
        HistoryPage<EmailSummary> second = world.api(EmailViews.class, CloudWorld.ALICE)
                .page(Optional.of(new Place.Before(ids.get(1).value())), 2);

        assertThat(first.rows()).extracting(EmailSummary::id).isEqualTo(ids.subList(0, 2));
        assertThat(second.rows()).extracting(EmailSummary::id).isEqualTo(ids.subList(2, 3));
        assertThat(List.of(first.newer(), first.older(), second.newer(), second.older()))
                .containsExactly(false, true, true, false);
    }

    static void write(CloudWorld world, String key, AccountId to) {
        write(world, key, to, letter(EmailTemplate.Kind.RESCUE_STARTED, "vps-1"));
    }

    private static void write(CloudWorld world, String key, AccountId to, EmailTemplate letter) {
        world.cloud.core().database().transaction().executeWithoutResult(_ -> world.cloud
                .core()
                .emails()
                .write(key, to, letter));
    }

    private static EmailTemplate letter(EmailTemplate.Kind kind, String vps) {
        Map<String, Object> all = Map.ofEntries(
                Map.entry("vps", vps),
                Map.entry("address", "192.0.2.7"),
                Map.entry("system", "Debian 13"),
                Map.entry("user", "root"),
                Map.entry("until", Instant.parse("2026-01-28T09:30:00Z")),
                Map.entry("free", 4.25),
                Map.entry("threshold", 5.0),
                Map.entry("due", Instant.parse("2026-01-27T02:10:00Z")),
                Map.entry("account", "al10001-ovh"),
                Map.entry("application", "Backups"),
                Map.entry("at", Instant.parse("2026-01-27T02:10:00Z")),
                Map.entry("from", "192.0.2.8"));
        List<String> told =
                switch (kind) {
                    case PASSWORD_SET -> List.of("vps", "user", "until");
                    case RESCUE_STARTED -> List.of("vps", "address", "user", "until");
                    case SYSTEM_INSTALLED, DELIVERED -> List.of("vps", "address", "system", "user", "until");
                    case DELIVERED_WITHOUT_PASSWORD -> List.of("vps", "address", "system");
                    case SYSTEM_INSTALLED_WITH_KEY -> List.of("vps", "address", "system", "user");
                    case TERMINATION_ASKED -> List.of("vps", "until");
                    case PASSWORD_CHANGED -> List.of("account", "at", "from");
                    case KEY_VALIDATED -> List.of("application", "account", "at", "from");
                    case DISK_LOW -> List.of("vps", "free", "threshold");
                    case BACKUP_FAILED, BACKUP_MISSED -> List.of("vps", "due");
                    case TASK_FAILED -> List.of("vps", "operation", "task", "cause");
                };
        Map<String, Object> values = new HashMap<>(all);
        values.putAll(Map.of("operation", TaskType.REBOOT_VM, "task", "12", "cause", "the host does not answer"));
        values.keySet().retainAll(told);
        return new EmailTemplate(kind, "/vps/detail/vps-1/dashboard", values);
    }

    private static Email only(CloudWorld world, AccountId account) {
        List<Email> emails = world.api(EmailApi.class, account).listObjects();
        assertThat(emails).hasSize(1);
        return emails.getFirst();
    }

    private static void isNotFound(Throwable refused) {
        assertThat(refused).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(ErrorCode.NOT_FOUND));
    }
}

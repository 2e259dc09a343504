package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.automatedbackup.AutomatedBackupApi;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.identity.AccountSecurity;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsUpdate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever twenty do at once on two managers is done, or refused in the words of the contract; and the books are right after. */
@ParameterizedClass
@EnumSource
class CrowdTest {

    private static final List<Role> ROLES = List.of(Role.ADMIN, Role.TECH, Role.BILLING);

    private final CloudWorld world;
    private final Crowd crowd;

    CrowdTest(TestDatabase database) {
        world = CloudWorld.on(database.open(), Optional.of(_ -> {}));
        crowd = new Crowd(world, world.second());
    }

    @AfterEach
    void nothingIsOddAndTheListsAgree() {
        assertThat(crowd.defects()).isEmpty();
        VpsListingTest.assertInStep(world);
    }

    @Test
    void servers() {
        Queue<TaskRow> orders = new ConcurrentLinkedQueue<>();
        assertThat(crowd.race("deliver", (by, number) -> orders.add(by.order(name(number), CloudWorld.ALICE))))
                .isEqualTo(Crowd.CALLERS);
        VpsListingTest.assertInStep(world);
        assertThat(crowd.race("the same name", (by, _) -> by.order(new ServiceName("same"), CloudWorld.BOB)))
                .isEqualTo(1);
        List<TaskId> begun = orders.stream().map(TaskRow::id).toList();
        crowd.race("run deliveries", (_, number) -> world.finish(begun.get(number)));
        ServiceName one = name(0);

        assertThat(crowd.race("contacts of one", (by, number) -> by.cloud
                        .operator()
                        .setContact(
                                one,
                                ROLES.get(number % ROLES.size()),
                                number % 2 == 0 ? CloudWorld.BOB : CloudWorld.ALICE,
                                by.context())))
                .isEqualTo(Crowd.CALLERS);
        VpsListingTest.assertInStep(world);
        ends();
    }

    private void ends() {
        Queue<TaskRow> ends = new ConcurrentLinkedQueue<>();
        crowd.race("contacts, names, locks, days and deletions", (by, number) -> {
            ServiceName server = name(number % 4 + 1);
            var operator = by.cloud.operator();
            switch (number % 5) {
                case 0 -> operator.setContact(server, Role.TECH, CloudWorld.BOB, by.context());
                case 1 -> rename(by, server, number);
                case 2 -> operator.expire(server, LocalDate.of(2027, 1, number + 1), by.context());
                case 3 -> operator.lock(server, number % 2 == 0, by.context());
                default -> ends.add(operator.deleteVps(server, by.context()));
            }
        });
        VpsListingTest.assertInStep(world);
        List<TaskRow> ending = List.copyOf(ends);
        crowd.race("ends and contacts", (by, number) -> {
            if (number < ending.size()) {
                world.finish(ending.get(number).id());
            } else {
                by.cloud.operator().setContact(name(number % 4 + 1), Role.BILLING, CloudWorld.BOB, by.context());
            }
        });
    }

    @Test
    void changesOfOneServer() {
        ServiceName server = world.running(VpsOption.SNAPSHOT, VpsOption.AUTOMATED_BACKUP);
        crowd.race("rename", (by, number) -> rename(by, server, number));
        assertThat(crowd.race("reboot", (by, _) -> by.api(PowerApi.class, CloudWorld.ALICE)
                        .reboot(server)))
                .isEqualTo(1);
        rest(server);
        assertThat(crowd.race("snapshot", (by, _) -> by.api(SnapshotApi.class, CloudWorld.ALICE)
                        .create(server, new NewSnapshot(Change.keep()))))
                .isEqualTo(1);
        rest(server);
        assertThat(crowd.race("address", (by, _) -> by.cloud.operator().addIp(server, by.context())))
                .isEqualTo(1);
        rest(server);
        String address = world.additionalIps(server).getFirst();
        crowd.race("reverse", (by, number) -> by.api(IpApi.class, CloudWorld.ALICE)
                .update(server, address, new IpUpdate(Change.set("a" + number + ".example.com"))));
        assertThat(crowd.race("release", (by, _) -> by.api(IpApi.class, CloudWorld.ALICE)
                        .remove(server, address)))
                .isEqualTo(1);
        rest(server);
        assertThat(crowd.race("backup", (by, _) -> by.jobs().takeBackup(server, by.context())))
                .isEqualTo(1);
        rest(server);
        crowd.race("look for backups", (by, _) -> by.jobs().dailyBackup());
        assertThat(world.rows("automated_backup_plan")).isEqualTo(1);
        rest(server);
        crowd.race("reschedule", (by, number) -> by.api(AutomatedBackupApi.class, CloudWorld.ALICE)
                .reschedule(server, new Reschedule(LocalTime.of(number, 0))));
        rest(server);
        crowd.race("the manager's own rounds", (by, number) -> {
            switch (number % 3) {
                case 0 -> by.cloud.reconciler().reconcile();
                case 1 -> by.jobs().endDue();
                default -> by.jobs().watchDisks();
            }
        });
        assertThat(crowd.race("termination", (by, _) -> by.api(TerminationApi.class, CloudWorld.ALICE)
                        .ask(server)))
                .isEqualTo(Crowd.CALLERS);
        assertThat(crowd.race("delete", (by, _) -> by.cloud.operator().deleteVps(server, by.context())))
                .isEqualTo(1);
        rest(server);
    }

    @Test
    void whatAnAccountHolds() {
        assertThat(crowd.race("key", (by, number) -> addKey(by, "key " + number)))
                .isEqualTo(Crowd.CALLERS);
        assertThat(crowd.race("the same key", (by, _) -> addKey(by, "same"))).isEqualTo(1);
        assertThat(crowd.race("remove key", (by, _) -> by.api(SshKeyApi.class, CloudWorld.ALICE)
                        .remove("same")))
                .isEqualTo(1);
        Queue<OAuth2ClientSecret> clients = new ConcurrentLinkedQueue<>();
        crowd.race("client", (by, _) -> clients.add(client(by)));
        OAuth2ClientSecret client = clients.element();
        crowd.race(
                "token",
                (by, _) ->
                        by.cloud.apis().identity().issueToken(client.clientId(), client.clientSecret(), "192.0.2.1"));
        crowd.race("delete client or issue", (by, number) -> {
            if (number % 4 == 0) {
                by.api(OAuth2ClientApi.class, CloudWorld.ALICE).delete(client.clientId());
            } else {
                by.cloud.apis().identity().issueToken(client.clientId(), client.clientSecret(), "192.0.2.1");
            }
        });
        crowd.race("settings", (by, number) -> by.api(AccountSettingsApi.class, CloudWorld.ALICE)
                .chooseTimeZone(number % 2 == 0 ? "Europe/Paris" : "Europe/Berlin"));
        crowd.race("mail", (by, number) -> EmailTest.write(by, "mail " + number, CloudWorld.ALICE));
        crowd.race("the same mail", (by, _) -> EmailTest.write(by, "mail", CloudWorld.ALICE));
        var letters = world.sending().listWaiting();
        assertThat(letters).hasSize(Crowd.CALLERS + 1);
        crowd.race("send", (by, number) -> by.sending().attempt(letters.get(number)));
    }

    @Test
    void keysAndSessions() {
        Queue<NewApplication> made = new ConcurrentLinkedQueue<>();
        crowd.race(
                "application",
                (by, number) ->
                        made.add(by.api(KeyManager.class, CloudWorld.ALICE).createApplication("app " + number, "")));
        NewApplication application = made.element();
        Queue<RequestedKey> asked = new ConcurrentLinkedQueue<>();
        crowd.race(
                "ask for a key",
                (by, _) -> asked.add(by.cloud
                        .apis()
                        .identity()
                        .requestKey(
                                application.applicationKey(),
                                new KeyRequest(
                                        Change.set(List.of(new AccessRule(AccessRule.Method.GET, "/vps"))),
                                        Change.keep(),
                                        Change.keep()),
                                by.context())));
        RequestedKey key = asked.element();
        assertThat(crowd.race("answer one", (by, number) -> {
                    var keys = by.api(KeyManager.class, CloudWorld.ALICE);
                    if (number % 3 == 0) {
                        keys.refuse(key.validationToken());
                    } else {
                        keys.validate(key.validationToken(), Validity.DAY);
                    }
                }))
                .isEqualTo(1);
        List<Long> applications = world.api(KeyManager.class, CloudWorld.ALICE).listApplications().stream()
                .map(ApiApplication::applicationId)
                .toList();
        List<RequestedKey> waiting = List.copyOf(asked);
        crowd.race("delete applications or answer", (by, number) -> {
            if (number % 2 == 0) {
                by.api(ApplicationApi.class, CloudWorld.ALICE).delete(applications.get(number % 3));
            } else {
                by.api(KeyManager.class, CloudWorld.ALICE)
                        .validate(waiting.get(number % waiting.size()).validationToken(), Validity.HOUR);
            }
        });
        sessions();
    }

    private void sessions() {
        Queue<SignedIn> in = new ConcurrentLinkedQueue<>();
        crowd.race("sign in", (by, _) -> in.add(signIn(by, "correct horse").orElseThrow()));
        crowd.race("vain sign-in", (by, _) -> signIn(by, "wrong"));
        List<SignedIn> sessions = List.copyOf(in);
        crowd.race("use, end, change", (by, number) -> {
            SignedIn one = sessions.get(number % sessions.size());
            var identity = by.cloud.apis().identity();
            switch (number % 4) {
                case 0 -> identity.findSession(one.token());
                case 1 -> identity.signOut(one.token(), by.context());
                case 2 -> by.api(AccountSecurity.class, CloudWorld.BOB).endOtherSessions();
                default -> by.cloud.operator().changePassword(CloudWorld.BOB, "new horse " + number, by.context());
            }
        });
    }

    private static Optional<SignedIn> signIn(CloudWorld by, String password) {
        return by.cloud.apis().identity().signIn(CloudWorld.BOB.value(), password, "", by.context());
    }

    private static OAuth2ClientSecret client(CloudWorld by) {
        return by.api(OAuth2ClientApi.class, CloudWorld.ALICE)
                .create(new OAuth2ClientRequest(
                        Change.keep(),
                        Change.set("Nightly"),
                        Change.set(OAuth2Client.Flow.CLIENT_CREDENTIALS),
                        Change.set("Backups")));
    }

    private static void addKey(CloudWorld by, String name) {
        by.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(AccountTest.KEY, name));
    }

    private static void rename(CloudWorld by, ServiceName server, int number) {
        by.api(VpsApi.class, CloudWorld.ALICE)
                .update(server, VpsUpdate.none().withDisplayName(Change.set("Name " + number)));
    }

    private void rest(ServiceName server) {
        world.vps(server).task().ifPresent(task -> world.finish(task.id()));
    }

    private static ServiceName name(int number) {
        return new ServiceName("crowd-" + number);
    }
}

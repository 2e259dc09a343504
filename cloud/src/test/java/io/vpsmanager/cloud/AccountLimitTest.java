package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.identity.SignedIn;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No account has more of a thing than it may, also when many are asked for at once. */
class AccountLimitTest {

    private static final int AT_ONCE = 20;
    private static final KeyRequest REQUEST = new KeyRequest(
            Change.set(List.of(new AccessRule(AccessRule.Method.GET, "/vps*"))), Change.keep(), Change.keep());

    @ParameterizedTest
    @EnumSource
    void sshKeysEndAtTheirLimit(TestDatabase database) throws Exception {
        CloudWorld world = CloudWorld.on(database);
        fill(
                world,
                AccountLimit.SSH_KEYS,
                "INSERT INTO ssh_key (account, name, public_key, created) VALUES (?, ?, 'ssh-ed25519 AAAA', ?)");
        String key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

        assertOneMoreOnly(AccountLimit.SSH_KEYS, i -> world.api(SshKeyApi.class, CloudWorld.ALICE)
                .add(new NewSshKey(key, "key-" + i)));
        assertThat(world.api(SshKeyApi.class, CloudWorld.ALICE).list()).hasSize(AccountLimit.SSH_KEYS.most());
        world.api(SshKeyApi.class, CloudWorld.BOB).add(new NewSshKey(key, "his"));
        world.api(SshKeyApi.class, CloudWorld.ALICE).remove("old-3");
        world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(key, "cured"));
    }

    @ParameterizedTest
    @EnumSource
    void applicationsEndAtTheirLimit(TestDatabase database) throws Exception {
        CloudWorld world = CloudWorld.on(database);
        fill(
                world,
                AccountLimit.APPLICATIONS,
                "INSERT INTO application (account, application_key, sealed_secret, name, created) VALUES (?, ?, '',"
                        + " '', ?)");

        assertOneMoreOnly(AccountLimit.APPLICATIONS, i -> application(world, CloudWorld.ALICE));
        assertThat(world.api(ApplicationApi.class, CloudWorld.ALICE).list()).hasSize(AccountLimit.APPLICATIONS.most());
        application(world, CloudWorld.BOB);
    }

    @ParameterizedTest
    @EnumSource
    void clientsEndAtTheirLimit(TestDatabase database) throws Exception {
        CloudWorld world = CloudWorld.on(database);
        fill(world, AccountLimit.CLIENTS, """
            INSERT INTO oauth2_client (account, id, secret_hash, name, description, flow, created)
            VALUES (?, ?, '', '', '', 'CLIENT_CREDENTIALS', ?)
            """);
        OAuth2ClientRequest request = new OAuth2ClientRequest(
                Change.keep(),
                Change.set("Nightly"),
                Change.set(OAuth2Client.Flow.CLIENT_CREDENTIALS),
                Change.set("Backups"));

        assertOneMoreOnly(AccountLimit.CLIENTS, i -> world.api(OAuth2ClientApi.class, CloudWorld.ALICE)
                .create(request));
        assertThat(world.api(OAuth2ClientApi.class, CloudWorld.ALICE).list()).hasSize(AccountLimit.CLIENTS.most());
    }

    @ParameterizedTest
    @EnumSource
    void keysAndRequestsForThemEndAtTheirLimits(TestDatabase database) throws Exception {
        CloudWorld world = CloudWorld.on(database);
        NewApplication his = application(world, CloudWorld.BOB);
        List<String> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> request(world, his, i))
                .toList();
        NewApplication hers = application(world, CloudWorld.ALICE);
        fill(world, AccountLimit.CREDENTIALS, """
            INSERT INTO credential (account, consumer_key_hash, created, application_id, state)
            SELECT ?, ?, ?, max(id), 'validated' FROM application
            """);

        assertOneMoreOnly(AccountLimit.CREDENTIALS, i -> world.api(KeyManager.class, CloudWorld.ALICE)
                .validate(asked.get(i), Validity.UNLIMITED));
        assertThatThrownBy(() -> world.cloud.operator().createApplication(CloudWorld.ALICE, "Nightly", List.of()))
                .isInstanceOfSatisfying(ContractException.class, refusal -> assertThat(refusal.limit())
                        .contains(AccountLimit.CREDENTIALS));

        for (String table : List.of("credential_rule", "credential")) {
            world.cloud.core().database().sql().sql("DELETE FROM " + table).update();
        }
        fill(world, AccountLimit.KEY_REQUESTS, """
            INSERT INTO credential (redirection, consumer_key_hash, created, application_id, state)
            SELECT ?, ?, ?, max(id), 'pendingValidation' FROM application
            """);
        assertOneMoreOnly(AccountLimit.KEY_REQUESTS, i -> request(world, hers, i));
        request(world, his, 0);
        world.clock.turn(Duration.ofHours(25));
        request(world, hers, 0);
    }

    @ParameterizedTest
    @EnumSource
    void oneSessionTooManyEndsTheOneUnusedForTheLongest(TestDatabase database) throws Exception {
        CloudWorld world = CloudWorld.on(database);
        SignedIn used = signIn(world);
        world.clock.turn(Duration.ofMinutes(1));
        SignedIn unused = signIn(world);
        world.clock.turn(Duration.ofMinutes(5));
        identity(world).findSession(used.token());
        for (int i = 2; i < AccountLimit.SESSIONS.most(); i++) {
            world.cloud
                    .core()
                    .database()
                    .sql()
                    .sql("""
                        INSERT INTO session (token_hash, id, account, created, expires) VALUES (?, ?, ?, ?, ?)
                        """)
                    .params(List.of(
                            "hash-" + i,
                            "id-" + i,
                            CloudWorld.ALICE.value(),
                            world.clock.instant().atOffset(ZoneOffset.UTC),
                            world.clock.instant().plusSeconds(3600).atOffset(ZoneOffset.UTC)))
                    .update();
        }

        signIn(world);
        assertThat(identity(world).findSession(unused.token())).isEmpty();
        assertThat(identity(world).findSession(used.token())).isPresent();
        assertThat(refusals(i -> signIn(world, "198.51.100." + i))).isEmpty();
        assertThat(world.rows("session")).isEqualTo(AccountLimit.SESSIONS.most());
    }

    /** With one place left: of many at once one is let in, and the others read the limit and the cure. */
    private static void assertOneMoreOnly(AccountLimit limit, IntConsumer add) throws Exception {
        List<ContractException> refusals = refusals(add);
        assertThat(refusals).hasSize(AT_ONCE - 1).allSatisfy(refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT);
            assertThat(refusal.limit()).contains(limit);
            assertThat(refusal).hasMessageContaining(limit.most() + " ");
        });
        assertThatThrownBy(() -> add.accept(1)).isInstanceOf(ContractException.class);
    }

    private static List<ContractException> refusals(IntConsumer add) throws Exception {
        List<ContractException> refusals = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                calls.add(() -> {
                    add.accept(number);
                    return null;
                });
            }
            for (Future<Void> call : threads.invokeAll(calls)) {
                try {
                    call.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(ContractException.class);
                    refusals.add((ContractException) failed.getCause());
                }
            }
        }
        return refusals;
    }

    /** Leaves one place. */
    private static void fill(CloudWorld world, AccountLimit limit, String insert) {
        CloudDatabase rows = world.cloud.core().database();
        rows.transaction()
                .executeWithoutResult(_ -> IntStream.range(0, limit.most() - 1).forEach(i -> rows.sql()
                        .sql(insert)
                        .params(List.of(
                                CloudWorld.ALICE.value(),
                                "old-" + i,
                                world.clock.instant().atOffset(ZoneOffset.UTC)))
                        .update()));
    }

    private static NewApplication application(CloudWorld world, AccountId owner) {
        return world.api(KeyManager.class, owner).createApplication("Backups", "");
    }

    /** Each from a network of its own. */
    private static String request(CloudWorld world, NewApplication application, int network) {
        return identity(world)
                .requestKey(
                        application.applicationKey(),
                        REQUEST,
                        CallContext.of("query", Origin.API, "192.0.2." + network))
                .validationToken();
    }

    private static SignedIn signIn(CloudWorld world) {
        return signIn(world, "127.0.0.1");
    }

    private static SignedIn signIn(CloudWorld world, String address) {
        return identity(world)
                .signIn(CloudWorld.ALICE.value(), "correct horse", "", CallContext.of("query", Origin.CONSOLE, address))
                .orElseThrow();
    }

    private static Identity identity(CloudWorld world) {
        return world.cloud.apis().identity();
    }
}

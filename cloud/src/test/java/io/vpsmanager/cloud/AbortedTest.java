package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.sshkey.NewSshKey;
import io.vpsmanager.contract.sshkey.SshKeyApi;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.simulator.OwnTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database aborts for the sake of another transaction is run again before anybody sees it. */
class AbortedTest {

    private static final String SERVICE = """
            INSERT INTO service (name, created, expiration, renew_automatic, renew_period, delete_at_expiration)
            VALUES ('s', DATE '2026-01-01', DATE '2026-01-01', TRUE, 1, FALSE)""";
    private static final Caller ALICE = new Caller.Person(CloudWorld.ALICE, "session");

    @ParameterizedTest
    @EnumSource
    void ofTwoThatWaitForEachOtherBothAreDone(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        CloudDatabase cloud = world.cloud.core().database();
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List.of(List.of(CloudWorld.ALICE, CloudWorld.BOB), List.of(CloudWorld.BOB, CloudWorld.ALICE)).stream()
                    .map(order -> CompletableFuture.runAsync(
                            () -> cloud.transaction().executeWithoutResult(_ -> {
                                runs.incrementAndGet();
                                rename(cloud, order.getFirst());
                                await(bothHoldOne);
                                rename(cloud, order.getLast());
                            }),
                            threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(runs).hasValue(3);
        assertThat(count(cloud, "account WHERE city = 'xx'")).isEqualTo(2);
    }

    private static void rename(CloudDatabase cloud, AccountId account) {
        cloud.sql()
                .sql("UPDATE account SET city = COALESCE(city, '') || 'x' WHERE id = ?")
                .param(account.value())
                .update();
    }

    private static void await(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsAlwaysAbortedIsToldPlainly() {
        CloudDatabase cloud = CloudWorld.on(TestDatabase.H2).cloud.core().database();
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> cloud.transaction().executeWithoutResult(_ -> {
                    runs.incrementAndGet();
                    throw aborted();
                }))
                .isInstanceOfSatisfying(ContractException.class, told -> {
                    assertThat(told.code()).isEqualTo(ErrorCode.UNAVAILABLE);
                    assertThat(told).hasMessageContaining("try again").hasRootCauseInstanceOf(SQLException.class);
                });
        assertThat(runs).hasValueBetween(5, 20);
    }

    @Test
    void whatJoinsATransactionIsRunAgainWithTheWholeOfIt() {
        CloudDatabase cloud = CloudWorld.on(TestDatabase.H2).cloud.core().database();
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        cloud.transaction().executeWithoutResult(_ -> {
            outer.incrementAndGet();
            rename(cloud, CloudWorld.ALICE);
            cloud.transaction().executeWithoutResult(_ -> {
                if (inner.incrementAndGet() < 3) {
                    throw aborted();
                }
            });
        });
        assertThat(outer).hasValue(3);
        assertThat(inner).hasValue(3);
        assertThat(count(cloud, "account WHERE city = 'x'")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theCallOfAnIdempotencyKeyIsRunAgainAndNotAnswered(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        AtomicInteger runs = new AtomicInteger();
        Idempotency.Answer answer = world.cloud.apis().idempotency().once(ALICE, "key", "call", new Idempotency.Call() {
            @Override
            public Idempotency.Answer run() {
                world.api(SshKeyApi.class, CloudWorld.ALICE).add(new NewSshKey(AccountTest.KEY, "laptop"));
                if (runs.incrementAndGet() == 1) {
                    throw aborted();
                }
                return new Idempotency.Answer(200, "done");
            }

            @Override
            public Idempotency.Answer refuse(Exception failed) {
                throw new AssertionError("answered with a failure", failed);
            }
        });
        assertThat(answer.body()).isEqualTo("done");
        assertThat(runs).hasValue(2);
        assertThat(world.api(SshKeyApi.class, CloudWorld.ALICE).list()).containsExactly("laptop");
    }

    @Test
    void aStatementOutsideOfTransactionsIsRunAgain() {
        DataSource real = TestDatabase.H2.open();
        AtomicInteger aborts = new AtomicInteger();
        CloudDatabase cloud = CloudDatabase.open(new DelegatingDataSource(real) {
            @Override
            public Connection getConnection() throws SQLException {
                if (aborts.getAndDecrement() > 0) {
                    throw new SQLException("deadlock detected", "40P01");
                }
                return super.getConnection();
            }
        });
        aborts.set(2);
        assertThat(count(cloud, "account")).isZero();
        aborts.set(2);
        assertThat(cloud.sql().sql("UPDATE account SET city = ''").update()).isZero();
        aborts.set(2);
        assertThat(cloud.insert(cloud.sql().sql(SERVICE))).isPositive();
        assertThat(count(cloud, "service")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoLostTheRaceForAKeySeesTheOther(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        CloudDatabase cloud = world.cloud.core().database();
        CountDownLatch bothLooked = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List.of("one", "other").stream()
                    .map(_ -> CompletableFuture.runAsync(
                            () -> cloud.transaction().executeWithoutResult(_ -> {
                                boolean absent = count(cloud, "service WHERE name = 's'") == 0;
                                await(bothLooked);
                                if (absent) {
                                    cloud.sql().sql(SERVICE).update();
                                }
                            }),
                            threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(count(cloud, "service")).isEqualTo(1);
    }

    @Test
    void theSimulatorsTransactionsAreRunAgain() {
        TransactionTemplate own = OwnTransactions.on(TestDatabase.H2.open());
        AtomicInteger runs = new AtomicInteger();
        own.executeWithoutResult(_ -> {
            if (runs.incrementAndGet() < 3) {
                throw aborted();
            }
        });
        assertThat(runs).hasValue(3);
    }

    private static RuntimeException aborted() {
        return new UncategorizedSQLException("test", null, new SQLException("deadlock detected", "40P01"));
    }

    private static long count(CloudDatabase cloud, String of) {
        return cloud.sql().sql("SELECT count(*) FROM " + of).query(Long.class).single();
    }
}

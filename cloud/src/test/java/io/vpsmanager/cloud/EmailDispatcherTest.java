package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.email.EmailSender;
import io.vpsmanager.cloud.email.OutgoingEmail;
import io.vpsmanager.cloud.email.PermanentDeliveryException;
import io.vpsmanager.cloud.email.TemporaryDeliveryException;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailStatus;
import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.email.EmailViews;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails on their way, by a postman who does as he is told. */
class EmailDispatcherTest {

    private static final int PATIENCE = 200;

    private final Exception none = new Exception("no cause");

    private final BlockingQueue<OutgoingEmail> taken = new LinkedBlockingQueue<>();
    private final List<OutgoingEmail> tried = new ArrayList<>();
    private Optional<RuntimeException> trouble = Optional.empty();

    private CloudWorld world(DataSource dataSource) {
        return CloudWorld.on(dataSource, Optional.of(this::carry));
    }

    private synchronized void carry(OutgoingEmail email) {
        tried.add(email);
        trouble.ifPresent(failure -> {
            throw failure;
        });
        taken.add(email);
    }

    @ParameterizedTest
    @EnumSource
    void isSentOnceWithItsOwnMessageId(TestDatabase database) {
        CloudWorld world = world(database.open());
        EmailId id = written(world);
        assertThat(standing(world, id).standing()).isEqualTo(EmailStatus.WAITING);

        assertThat(world.sending().attempt(id)).isEmpty();
        assertThat(world.sending().attempt(id)).isEmpty();

        assertThat(tried).hasSize(1);
        assertThat(tried.getFirst().messageId()).isEqualTo("<email-" + id + "@vps.example.com>");
        assertThat(tried.getFirst().address()).isEqualTo(CloudWorld.ALICE + "@example.com");
        assertThat(tried.getFirst().date()).isEqualTo(world.clock.instant());
        assertThat(standing(world, id).standing()).isEqualTo(EmailStatus.SENT);
        assertThat(standing(world, id).ended()).contains(world.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void isTriedAgainLaterAndLater(TestDatabase database) {
        CloudWorld world = world(database.open());
        EmailId id = written(world);
        trouble = Optional.of(new TemporaryDeliveryException("the mail server could not be reached", none));

        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Duration pause = world.sending().attempt(id).orElseThrow();
            pauses.add(pause);
            world.clock.turn(pause);
        }
        assertThat(pauses).extracting(Duration::toMinutes).containsExactly(1L, 5L, 30L, 30L);
        assertThat(standing(world, id).standing()).isEqualTo(EmailStatus.WAITING);
        assertThat(standing(world, id).cause()).contains("the mail server could not be reached");

        trouble = Optional.empty();
        assertThat(world.sending().attempt(id)).isEmpty();
        assertThat(standing(world, id).standing()).isEqualTo(EmailStatus.SENT);
        assertThat(tried)
                .extracting(OutgoingEmail::messageId)
                .hasSize(5)
                .containsOnly(tried.getFirst().messageId());
    }

    @ParameterizedTest
    @EnumSource
    void isGivenUpAfterADay(TestDatabase database) {
        CloudWorld world = world(database.open());
        EmailId id = written(world);
        trouble = Optional.of(new TemporaryDeliveryException("421 too busy", none));

        world.clock.turn(Duration.ofHours(24).minusSeconds(1));
        assertThat(world.sending().attempt(id)).isPresent();
        world.clock.turn(Duration.ofSeconds(1));
        assertThat(world.sending().attempt(id)).isEmpty();

        assertThat(standing(world, id).standing()).isEqualTo(EmailStatus.FAILED);
        assertThat(standing(world, id).cause()).contains("421 too busy");
        assertThat(standing(world, id).ended()).contains(world.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalForGoodIsTheEnd(TestDatabase database) {
        CloudWorld world = world(database.open());
        EmailId id = written(world);
        trouble = Optional.of(new PermanentDeliveryException("550 no such user", none));

        assertThat(world.sending().attempt(id)).isEmpty();
        assertThat(world.sending().attempt(id)).isEmpty();

        assertThat(tried).hasSize(1);
        assertThat(standing(world, id).standing()).isEqualTo(EmailStatus.FAILED);
        assertThat(standing(world, id).cause()).contains("550 no such user");
    }

    @ParameterizedTest
    @EnumSource
    void aDefectIsTriedAgainAndNotToldToTheCustomer(TestDatabase database) {
        CloudWorld world = world(database.open());
        EmailId id = written(world);
        trouble = Optional.of(new IllegalStateException("secret"));

        assertThat(world.sending().attempt(id)).isPresent();
        assertThat(standing(world, id).cause()).contains("the mail could not be handed over");
    }

    @ParameterizedTest
    @EnumSource
    void aSlowMailServerHoldsNoMoreThanTwoThreads(TestDatabase database) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        BlockingQueue<OutgoingEmail> begun = new LinkedBlockingQueue<>();
        EmailSender slow = email -> {
            begun.add(email);
            await(held);
        };
        CloudWorld world = CloudWorld.on(database.open(), Optional.of(slow));
        for (int i = 0; i < 3; i++) {
            EmailTest.write(world, "mail " + i, CloudWorld.ALICE);
        }
        List<EmailId> ids = world.api(EmailApi.class, CloudWorld.ALICE).list();
        List<Thread> threads = ids.subList(0, 2).stream()
                .map(id -> Thread.ofVirtual().start(() -> world.sending().attempt(id)))
                .toList();
        assertThat(begun.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(begun.poll(10, TimeUnit.SECONDS)).isNotNull();

        assertThat(world.sending().attempt(ids.getLast())).contains(Duration.ofSeconds(1));
        held.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(world.sending().attempt(ids.getLast())).isEmpty();
        assertThat(standing(world, ids.getLast()).standing()).isEqualTo(EmailStatus.SENT);
    }

    @ParameterizedTest
    @EnumSource
    void theQueueSendsWhatIsWritten(TestDatabase database) throws InterruptedException {
        CloudWorld world = world(database.open());
        world.cloud.work().start();
        try {
            EmailTest.write(world, "mail", CloudWorld.ALICE);
            // By the clock the queue knows when to look again; how often it has looked until now depends on the
            // machine.
            Object sent = null;
            for (int i = 0; sent == null && i < PATIENCE; i++) {
                world.clock.turn(Duration.ofSeconds(1));
                sent = taken.poll(100, TimeUnit.MILLISECONDS);
            }
            assertThat(sent).isNotNull();
        } finally {
            world.cloud.work().close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMailWhoseRowWasLostIsQueuedAtTheNextStart(TestDatabase database) throws InterruptedException {
        CloudWorld world = world(database.open());
        written(world);
        world.forget("send-email");
        assertThat(world.queue("send-email")).isEmpty();

        world.cloud.work().start();
        try {
            assertThat(taken.poll(20, TimeUnit.SECONDS)).isNotNull();
        } finally {
            world.cloud.work().close();
        }
        assertThat(tried).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitedIsKeptWhereTheMailServerIsTakenAway(TestDatabase database) {
        DataSource dataSource = database.open();
        EmailId id = written(world(dataSource));
        CloudWorld restarted = CloudWorld.restarted(dataSource);

        assertThat(restarted.sending().attempt(id)).isEmpty();

        assertThat(standing(restarted, id).standing()).isEqualTo(EmailStatus.KEPT);
    }

    private static EmailId written(CloudWorld world) {
        EmailTest.write(world, "mail", CloudWorld.ALICE);
        return world.api(EmailApi.class, CloudWorld.ALICE).list().getLast();
    }

    private static EmailSummary standing(CloudWorld world, EmailId id) {
        return world.api(EmailViews.class, CloudWorld.ALICE).get(id).summary();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

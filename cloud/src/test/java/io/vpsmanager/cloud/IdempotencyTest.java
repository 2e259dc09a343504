package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.form.Idempotency.Answer;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that is sent twice has one effect and one answer, whatever happens between. */
class IdempotencyTest {

    private static final Caller ALICE = new Caller.Person(CloudWorld.ALICE, "session");
    private static final Caller BOB = new Caller.Person(CloudWorld.BOB, "session");

    @ParameterizedTest
    @EnumSource
    void aRepeatIsAnsweredAsTheFirstWithoutASecondEffect(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        Answer first = once(world, "a", "reboot", reboot(world, name));
        world.finish(new TaskId(Long.parseLong(first.body())));
        Answer second = once(world, "a", "reboot", reboot(world, name));

        assertThat(second).isEqualTo(first);
        assertThat(tasks(world, name)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aRepeatAfterACrashBeforeTheAnswerIsAnsweredByTheRestartedProgram(TestDatabase database) {
        HikariDataSource source = database.open();
        CloudWorld world = CloudWorld.on(source);
        ServiceName name = world.running();
        StringBuilder committed = new StringBuilder();

        assertThatThrownBy(() -> {
                    committed.append(
                            once(world, "a", "reboot", reboot(world, name)).body());
                    throw new IllegalStateException("killed before the answer went out");
                })
                .hasMessageStartingWith("killed");
        CloudWorld restarted = CloudWorld.restarted(source);

        assertThat(once(restarted, "a", "reboot", reboot(restarted, name)))
                .isEqualTo(new Answer(200, committed.toString()));
        assertThat(tasks(restarted, name)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aCrashBeforeTheCommitLeavesNeitherEffectNorKey(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        assertThatThrownBy(() -> once(world, "a", "reboot", () -> {
                    world.api(PowerApi.class, CloudWorld.ALICE).reboot(name);
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessageStartingWith("killed");

        assertThat(tasks(world, name)).isEqualTo(1);
        assertThat(once(world, "a", "reboot", reboot(world, name)).status()).isEqualTo(200);
        assertThat(tasks(world, name)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aKeyServesOneCallOfOneCallerForADay(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        AtomicInteger effects = new AtomicInteger();
        Supplier<Answer> count = () -> new Answer(200, "" + effects.incrementAndGet());

        assertThat(once(world, "a", "one", count).body()).isEqualTo("1");
        assertThatThrownBy(() -> once(world, "a", "other", count))
                .isInstanceOfSatisfying(ContractException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ErrorCode.CONFLICT));
        assertThat(once(world, BOB, "a", "one", count).body()).isEqualTo("2");
        world.clock.turn(Duration.ofHours(23));
        assertThat(once(world, "a", "one", count).body()).isEqualTo("1");
        world.clock.turn(Duration.ofHours(2));
        assertThat(once(world, "a", "one", count).body()).isEqualTo("3");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsKeptWithoutItsEffectAndAFailureIsNot(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        Answer refused = once(world, "a", "x", () -> {
            world.api(PowerApi.class, CloudWorld.ALICE).reboot(name);
            return new Answer(409, "refused");
        });
        assertThat(once(world, "a", "x", () -> new Answer(200, "new"))).isEqualTo(refused);
        assertThat(tasks(world, name)).isEqualTo(1);

        once(world, "b", "x", () -> new Answer(503, "failed"));
        assertThat(once(world, "b", "x", () -> new Answer(200, "new")).body()).isEqualTo("new");
    }

    @ParameterizedTest
    @EnumSource
    void ofManyAtOnceOneActsAndAllAreAnsweredAlike(TestDatabase database) throws Exception {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        int callers = 12;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            Callable<Answer> call = () -> {
                start.await();
                return once(world, "a", "reboot", reboot(world, name));
            };
            List<Future<Answer>> answers = IntStream.range(0, callers)
                    .mapToObj(_ -> threads.submit(call))
                    .toList();
            start.countDown();
            Answer first = answers.getFirst().get();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(tasks(world, name)).isEqualTo(2);
    }

    private static Answer once(CloudWorld world, String key, String fingerprint, Supplier<Answer> call) {
        return once(world, ALICE, key, fingerprint, call);
    }

    private static Answer once(CloudWorld world, Caller caller, String key, String fingerprint, Supplier<Answer> call) {
        return world.cloud.apis().idempotency().once(caller, key, fingerprint, new Idempotency.Call() {
            @Override
            public Answer run() {
                return call.get();
            }

            @Override
            public Answer refuse(Exception failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    private static Supplier<Answer> reboot(CloudWorld world, ServiceName name) {
        return () -> new Answer(
                200,
                world.api(PowerApi.class, CloudWorld.ALICE).reboot(name).id().toString());
    }

    private static int tasks(CloudWorld world, ServiceName name) {
        return world.api(TaskViews.class, CloudWorld.ALICE).list(name, 100).size();
    }
}

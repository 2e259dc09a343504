package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.history.TaskViews;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.MachineId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of many who want the same thing at once one gets it. */
class RaceTest {

    private static final int CALLERS = 50;

    @ParameterizedTest
    @EnumSource
    void ofFiftyRebootsOneIsAccepted(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        List<String> answers = race(() -> "task "
                + world.api(PowerApi.class, CloudWorld.ALICE).reboot(name).id());

        assertThat(answers).filteredOn(answer -> answer.startsWith("task ")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.equals(ErrorCode.CONFLICT.name()))
                .hasSize(CALLERS - 1);
        world.finish(world.vps(name).task().orElseThrow().id());
        assertThat(world.engine.actions(new MachineId(name.value()), "reboot")).isEqualTo(1);
        assertThat(world.api(TaskViews.class, CloudWorld.ALICE).list(name, 100)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void ofFiftyWhoWantThePasswordOneSeesIt(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        List<String> answers =
                race(() -> world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name));

        assertThat(answers).filteredOn(ErrorCode.CONFLICT.name()::equals).hasSize(CALLERS - 1);
    }

    @ParameterizedTest
    @EnumSource
    void ofFiftyTerminationsOneIsMailed(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        List<String> answers =
                race(() -> world.api(TerminationApi.class, CloudWorld.ALICE).ask(name));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).listObjects())
                .filteredOn(mail -> mail.subject().contains("résiliation"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void addressesAreNeverGivenTwice(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        List<io.vpsmanager.cloud.task.TaskRow> orders =
                Stream.generate(() -> world.order("")).limit(20).toList();
        try (ExecutorService runners = Executors.newVirtualThreadPerTaskExecutor()) {
            orders.forEach(order -> runners.execute(() -> world.cloud.runner().advance(order.id())));
        }
        orders.forEach(order -> world.finish(order.id()));

        assertThat(orders.stream()
                        .flatMap(order -> world.api(IpApi.class, CloudWorld.ALICE).list(order.serviceName()).stream()))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    /** What fifty get who begin at once: an answer, or the name of the refusal. */
    private static List<String> race(Callable<String> call) {
        CountDownLatch start = new CountDownLatch(1);
        Callable<String> runner = () -> {
            start.await();
            try {
                return call.call();
            } catch (ContractException e) {
                return e.code().name();
            }
        };
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> futures =
                    Stream.generate(() -> callers.submit(runner)).limit(CALLERS).toList();
            start.countDown();
            return futures.stream().map(RaceTest::get).toList();
        }
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            return e.toString();
        }
    }
}

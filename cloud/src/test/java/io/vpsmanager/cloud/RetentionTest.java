package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.NewApplication;
import io.vpsmanager.contract.apikey.Validity;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.form.Idempotency.Answer;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due goes, and nothing else. */
class RetentionTest {

    private static final int KEPT = 10;

    @ParameterizedTest
    @EnumSource
    void endedTasksGoAfterTheirTimeButTheLastOfEachServer(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        ServiceName gone = world.running();
        world.finish(world.cloud.operator().deleteVps(gone, world.context()).id());
        List<TaskId> reboots = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            reboots.add(world.finish(reboot(world, name)).id());
        }
        TaskRow stuck = stuck(world);
        long held = world.faults.add(new FaultRule("engine.reboot", "*", new Fault.Hold(), 1));
        ServiceName waiting = world.running();
        TaskId unfinished = reboot(world, waiting);
        world.cloud.runner().advance(unfinished);
        List<Long> tasks = ids(world, "task");

        prune(world, 394);
        assertThat(ids(world, "task")).isEqualTo(tasks);

        prune(world, 2);
        // Of the first server its delivery and ten stay; of the one that is gone nothing does.
        assertThat(ids(world, "task"))
                .doesNotContain(values(reboots.subList(0, 5)))
                .contains(values(reboots.subList(5, 15)))
                .contains(stuck.id().value(), unfinished.value())
                .hasSize(tasks.size() - 7);
        assertThat(world.task(stuck.id()).end()).isEqualTo(TaskStatus.STUCK);
        assertThat(orphans(world)).isZero();

        world.faults.release(held);
        assertThat(world.finish(unfinished).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.engine.actions(machine(waiting), "reboot")).isEqualTo(1);
        assertThat(world.cloud.operator().listTasks(name, 100)).hasSize(KEPT + 1);
    }

    @ParameterizedTest
    @EnumSource
    void eventsAndMailsGoAfterAYearWhateverTheirTasks(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.cloud.operator().expire(name, LocalDate.of(2050, 1, 1), world.context());
        world.clock.turn(Duration.ofDays(300));
        world.finish(reboot(world, name));
        List<String> young = world.events(name)
                .subList(world.events(name).size() - 2, world.events(name).size());
        long mails = world.rows("email");
        assertThat(mails).isPositive();

        prune(world, 64);
        assertThat(world.rows("email")).isEqualTo(mails);
        prune(world, 2);

        assertThat(world.events(name)).isEqualTo(young);
        assertThat(world.rows("email")).isZero();
        assertThat(ids(world, "task")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aMailThatWaitsIsNotForgotten(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.running();
        world.cloud
                .core()
                .database()
                .sql()
                .sql("UPDATE email SET standing = 'WAITING'")
                .update();
        long mails = world.rows("email");

        prune(world, 400);

        assertThat(world.rows("email")).isEqualTo(mails);
    }

    @ParameterizedTest
    @EnumSource
    void whatLivesForHoursGoesThoughNobodyComes(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Identity identity = world.cloud.apis().identity();
        KeyManager keys = world.api(KeyManager.class, CloudWorld.ALICE);
        NewApplication application = keys.createApplication("Backups", "");
        keys.validate(request(world, application), Validity.HOUR);
        keys.validate(request(world, application), Validity.UNLIMITED);
        keys.refuse(request(world, application));
        request(world, application);
        CallContext context = CallContext.of("query", Origin.CONSOLE, "192.0.2.1");
        identity.signIn(CloudWorld.ALICE.value(), "correct horse", "", context);
        identity.signIn(CloudWorld.BOB.value(), "wrong", "", context);
        world.cloud
                .apis()
                .idempotency()
                .once(new Caller.Person(CloudWorld.ALICE, "session"), "key", "call", new EmptyAnswer());

        prune(world, 0);
        assertThat(rows(world)).containsExactly(4L, 1L, 1L, 1L);
        world.clock.turn(Duration.ofHours(2));
        prune(world, 0);
        assertThat(rows(world)).containsExactly(4L, 1L, 0L, 1L);
        prune(world, 1);
        assertThat(rows(world)).as("the request too").containsExactly(3L, 0L, 0L, 0L);
        prune(world, 88);
        assertThat(rows(world)).containsExactly(3L, 0L, 0L, 0L);
        prune(world, 2);
        assertThat(rows(world)).as("the valid one stays").containsExactly(1L, 0L, 0L, 0L);
        prune(world, 1_000);
        assertThat(rows(world)).containsExactly(1L, 0L, 0L, 0L);
        assertThat(world.rows("credential_rule")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsRemovedAllAtOnce(TestDatabase database) {
        LargestChange change = new LargestChange();
        CloudWorld world = CloudWorld.on(change.of(database.open()));
        JdbcClient sql = world.cloud.core().database().sql();
        Timestamp old = Timestamp.from(world.clock.instant());
        for (int i = 0; i < 1_200; i++) {
            sql.sql("INSERT INTO simulator.fence (scope, token, seen_at) VALUES (?, 1, ?)")
                    .params("old-" + i, old)
                    .update();
            sql.sql("INSERT INTO simulator.closed_step (step_id, closed_at) VALUES (?, ?)")
                    .params("old-" + i, old)
                    .update();
            sql.sql("INSERT INTO event (at, kind, author, origin, query_id, remote_address, detail)"
                            + " VALUES (?, 'SIGNED_IN', 'somebody', 'CONSOLE', '', '', '')")
                    .params(old)
                    .update();
        }

        prune(world, 500);

        assertThat(List.of(world.rows("simulator.fence"), world.rows("simulator.closed_step"), world.rows("event")))
                .containsOnly(0L);
        assertThat(change.rows()).isEqualTo(500);
    }

    private static List<Long> rows(CloudWorld world) {
        return List.of(
                world.rows("credential"),
                world.rows("session"),
                world.rows("sign_in_attempt"),
                world.rows("idempotency"));
    }

    private static String request(CloudWorld world, NewApplication application) {
        KeyRequest request = new KeyRequest(
                Change.set(List.of(new AccessRule(AccessRule.Method.GET, "/vps*"))), Change.keep(), Change.keep());
        return world.cloud
                .apis()
                .identity()
                .requestKey(application.applicationKey(), request, world.context())
                .validationToken();
    }

    private static TaskRow stuck(CloudWorld world) {
        Fault fail = new Fault.Fail("told to", false);
        world.faults.add(new FaultRule("step.deliverVm.sendLogin.after", "*", fail, 1));
        world.faults.add(new FaultRule("undo.deliverVm.createMachine", "*", fail, 1));
        TaskRow task = world.finish(world.order("").id());
        assertThat(task.end()).isEqualTo(TaskStatus.STUCK);
        return task;
    }

    private static MachineId machine(ServiceName name) {
        return new MachineId(name.value());
    }

    private static TaskId reboot(CloudWorld world, ServiceName name) {
        return world.api(PowerApi.class, CloudWorld.ALICE).reboot(name).id();
    }

    private static void prune(CloudWorld world, int days) {
        world.clock.turn(Duration.ofDays(days));
        world.jobs().prune();
    }

    private static long orphans(CloudWorld world) {
        return world.cloud
                .core()
                .database()
                .sql()
                .sql("SELECT count(*) FROM task t WHERE state <> 'CANCELLED' AND ended IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM task_step s WHERE s.task_id = t.id)")
                .query(Long.class)
                .single();
    }

    private static List<Long> ids(CloudWorld world, String table) {
        return world.cloud
                .core()
                .database()
                .sql()
                .sql("SELECT id FROM " + table + " ORDER BY id")
                .query(Long.class)
                .list();
    }

    private static Long[] values(List<TaskId> tasks) {
        return tasks.stream().map(TaskId::value).toArray(Long[]::new);
    }

    private static final class EmptyAnswer implements Idempotency.Call {

        @Override
        public Answer run() {
            return new Answer(200, "");
        }

        @Override
        public Answer refuse(Exception failed) {
            throw new AssertionError("it is not refused", failed);
        }
    }
}

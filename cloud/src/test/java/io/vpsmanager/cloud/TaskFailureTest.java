package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a customer learns over the API of a task that failed, and of one that is stuck. */
class TaskFailureTest {

    private static final AccountId CARLA = new AccountId("ca10003-ovh");

    @ParameterizedTest
    @EnumSource
    void theCauseOfAFailedTaskIsInTheHistoryOfMails(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.faults.add(new FaultRule("engine.reboot", "*", new Fault.Fail("the host does not answer", false), 1));
        TaskId task = world.api(PowerApi.class, CloudWorld.ALICE).reboot(server).id();
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.ERROR);

        List<Email> told = world.api(EmailApi.class, CloudWorld.ALICE).listObjects().stream()
                .filter(email -> email.body().contains("the host does not answer"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().subject()).contains(server.value(), "une opération a échoué");
        assertThat(told.getFirst().body())
                .contains(
                        "Redémarrage",
                        "Tâche\u00a0: " + task,
                        CloudWorld.URL + "/vps/detail/" + server + "/tasks/" + task);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasItsWordInEveryLanguage(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        world.account(CARLA, Language.DE_DE);
        for (AccountId account : List.of(CloudWorld.ALICE, CloudWorld.BOB, CARLA)) {
            for (TaskType type : TaskType.values()) {
                EmailTemplate letter = new EmailTemplate(
                        EmailTemplate.Kind.TASK_FAILED,
                        "/vps/detail/vps-1/tasks/1",
                        Map.of("vps", "vps-1", "operation", type, "task", "1", "cause", "told to"));
                world.cloud.core().database().transaction().executeWithoutResult(_ -> world.cloud
                        .core()
                        .emails()
                        .write(account + " " + type, account, letter));
            }
            assertThat(world.api(EmailApi.class, account).listObjects())
                    .extracting(Email::body)
                    .hasSize(TaskType.values().length)
                    .allSatisfy(body -> assertThat(body).doesNotContain("{", "}", "_VM"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStuckServerSaysThatItWaitsForTheProvider(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        world.faults.add(
                new FaultRule("step.provisioningAdditionalIp.*.after", "*", new Fault.Fail("told to", false), 1));
        world.faults.add(new FaultRule("undo.provisioningAdditionalIp.*", "*", new Fault.Fail("told to", false), 1));
        TaskId task = world.cloud.operator().addIp(server, world.context()).id();
        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.STUCK);

        assertThatThrownBy(() -> world.api(PowerApi.class, CloudWorld.ALICE).reboot(server))
                .hasMessage(Refusal.TASK_STUCK.message())
                .hasMessageContaining("waits for the provider");
        assertThatThrownBy(() -> world.cloud.operator().addIp(server, world.context()))
                .hasMessageContainingAll("Task " + task + " is stuck", "task resume");
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server as its customer gets it: with a way in, and told of. */
class DeliveryTest {

    @ParameterizedTest
    @EnumSource
    void theDeliveredServerIsEnteredByThePasswordThatWaits(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        Login login = world.api(LoginApi.class, CloudWorld.ALICE).find(name).orElseThrow();
        assertThat(login.waiting()).isTrue();
        assertThat(login.until()).isEqualTo(login.set().plus(Duration.ofDays(7)));
        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);

        assertThat(world.engine.isLetIn(new MachineId(name.value()), password)).isTrue();
        assertThat(world.api(LoginApi.class, CloudWorld.ALICE)
                        .find(name)
                        .orElseThrow()
                        .waiting())
                .isFalse();
    }

    /** All there is to know but the password itself. */
    @ParameterizedTest
    @EnumSource
    void aMailTellsThatTheServerIsReadyAndWhereItsPasswordWaits(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();

        assertThat(world.api(EmailApi.class, CloudWorld.BOB).list()).isEmpty();
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).listObjects()).hasSize(1);
        Email mail = world.api(EmailApi.class, CloudWorld.ALICE).listObjects().getFirst();
        assertThat(mail.subject()).isEqualTo(name + "\u00a0: votre serveur est prêt");
        assertThat(mail.body())
                .contains("Debian 12 y est installé et démarré.")
                .contains("Adresse IP\u00a0: " + world.vps(name).mainIp().orElseThrow())
                .contains("Utilisateur\u00a0: root")
                .containsPattern("Mot de passe lisible jusqu’au \\d")
                .contains(CloudWorld.URL + "/vps/detail/" + name + "/dashboard/login\n")
                .doesNotContain(world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name));
    }

    /** A machine is made with its first password. */
    @ParameterizedTest
    @EnumSource
    void anEngineThatChangesNoPasswordsDeliversOneAllTheSame(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Cloud plain = world.onPlainEngine();
        TaskRow task = world.order("");
        ServiceName name = task.serviceName();

        assertThat(world.finish(plain, task.id()).end()).isEqualTo(TaskStatus.DONE);

        assertThat(world.vps(name).state()).isEqualTo(VpsState.RUNNING);
        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(world.engine.isLetIn(new MachineId(name.value()), password)).isTrue();
        Email mail = world.api(EmailApi.class, CloudWorld.ALICE).listObjects().getFirst();
        assertThat(mail.subject()).isEqualTo(name + "\u00a0: votre serveur est prêt");
        assertThat(mail.body())
                .contains("Système\u00a0: Debian 12")
                .contains(CloudWorld.URL + "/vps/detail/" + name + "/dashboard/login\n")
                .contains("Utilisateur\u00a0: root");
    }

    /** An operator may take days to see to it. */
    @ParameterizedTest
    @EnumSource
    void aDeliveryThatIsStuckAtItsUndoShowsNoPassword(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        Fault fail = new Fault.Fail("told to", false);
        world.faults.add(new FaultRule("step.deliverVm.sendLogin.after", "*", fail, 1));
        world.faults.add(new FaultRule("undo.deliverVm.createMachine", "*", fail, 1));
        TaskRow task = world.order("");

        assertThat(world.finish(task.id()).end()).isEqualTo(TaskStatus.STUCK);

        assertThat(world.api(LoginApi.class, CloudWorld.ALICE).find(task.serviceName()))
                .isEmpty();
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).list()).isEmpty();
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.login.PasswordApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passwords of root: set by tasks, shown once. */
class LoginTest {

    @ParameterizedTest
    @EnumSource
    void aNewPasswordOpensTheServerAndIsShownOnce(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String first = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);

        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        Login waiting = login(world, name);
        assertThat(waiting.waiting()).isTrue();
        assertThat(waiting.netbootMode()).isEqualTo(NetbootMode.LOCAL);
        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(password).hasSize(20);
        assertThat(world.engine.isLetIn(machine(name), password)).isTrue();
        assertThat(world.engine.isLetIn(machine(name), first)).isFalse();
        assertThat(login(world, name).waiting()).isFalse();
        assertThat(login(world, name).shownTo()).contains(CloudWorld.ALICE);
        assertThat(world.events(name)).anyMatch(line -> line.startsWith("PASSWORD_SHOWN"));
        assertThat(world.events(name)).noneMatch(line -> line.contains(password));
        expectNothingToShow(world, name);
    }

    @ParameterizedTest
    @EnumSource
    void theRescueSystemHasAPasswordOfItsOwn(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        boot(world, name, NetbootMode.RESCUE);
        assertThat(world.vps(name).state()).isEqualTo(VpsState.RESCUED);
        assertThat(login(world, name).netbootMode()).isEqualTo(NetbootMode.RESCUE);
        String rescue = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(world.engine.isLetIn(machine(name), rescue)).isTrue();

        boot(world, name, NetbootMode.LOCAL);
        assertThat(world.engine.isLetIn(machine(name), rescue)).isFalse();
        String own = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(world.engine.isLetIn(machine(name), own)).isTrue();
    }

    /** Those who may act on the server are told where the password is shown; what it is stands in no mail. */
    @ParameterizedTest
    @EnumSource
    void aMailTellsWhereThePasswordIsShownAndNotWhatItIs(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        boot(world, name, NetbootMode.RESCUE);

        Email mail = world.api(EmailApi.class, CloudWorld.ALICE).listObjects().getLast();
        assertThat(mail.subject()).isEqualTo(name + " est en mode secours");
        assertThat(mail.body())
                .contains("/vps/detail/" + name + "/dashboard/login")
                .contains("Utilisateur\u00a0: root")
                // Its password is that of the rescue system.
                .doesNotContain("Système\u00a0:")
                .doesNotContain(world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name));
        assertThat(world.api(EmailApi.class, CloudWorld.BOB).list()).isEmpty();
    }

    /** Asked again after its answer was lost, a step sets the password it made first. */
    @ParameterizedTest
    @EnumSource
    void aLostAnswerChangesNoPassword(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.faults.add(new FaultRule("engine.setPassword", "*", new Fault.LostReply(), 1));

        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(world.engine.isLetIn(machine(name), password)).isTrue();
    }

    /** Shown by a second manager, say, before the first has written down that it is set. */
    @ParameterizedTest
    @EnumSource
    void aPasswordThatIsShownAtOnceDoesNotFailItsTask(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        world.faults.add(new FaultRule("step.changeRootPassword.setPassword.after", "*", new Fault.LostReply(), 1));
        TaskId task = world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id();
        while (!login(world, name).waiting()) {
            world.clock.turn(world.cloud.runner().advance(task).orElseThrow());
        }
        assertThat(world.task(task).end()).isEqualTo(TaskStatus.RUNNING);

        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);

        assertThat(world.finish(task).end()).isEqualTo(TaskStatus.DONE);
        assertThat(world.engine.isLetIn(machine(name), password)).isTrue();
        assertThat(world.api(EmailApi.class, CloudWorld.ALICE).listObjects())
                .filteredOn(mail -> mail.subject().endsWith("nouveau mot de passe"))
                .hasSize(1);
    }

    /** From the moment another system begins to take its place. */
    @ParameterizedTest
    @EnumSource
    void aPasswordOfASystemThatIsGoneIsNotShown(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        boot(world, name, NetbootMode.RESCUE);
        assertThat(login(world, name).waiting()).isTrue();

        TaskId again = world.api(PowerApi.class, CloudWorld.ALICE).reboot(name).id();
        world.cloud.runner().advance(again);

        assertThat(world.api(LoginApi.class, CloudWorld.ALICE).find(name)).isEmpty();
        world.finish(again);
        assertThat(world.engine.isLetIn(
                        machine(name),
                        world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordThatCouldNotBeSetLeavesTheOneBefore(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());
        world.faults.add(new FaultRule("engine.setPassword", "*", new Fault.Fail("no agent answers", false), 1));
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name);
        assertThat(world.engine.isLetIn(machine(name), password)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordWaitsAWeek(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        world.clock.turn(Duration.ofDays(7));

        assertThat(login(world, name).waiting()).isFalse();
        expectNothingToShow(world, name);
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerSeesNoLogin(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.finish(world.api(PasswordApi.class, CloudWorld.ALICE).set(name).id());

        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> world.api(LoginApi.class, CloudWorld.BOB).showPassword(name))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(login(world, name).waiting()).isTrue();
    }

    private static void expectNothingToShow(CloudWorld world, ServiceName name) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> world.api(LoginApi.class, CloudWorld.ALICE).showPassword(name))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    private static void boot(CloudWorld world, ServiceName name, NetbootMode mode) {
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, new VpsUpdate(Change.keep(), Change.keep(), Change.set(mode), Change.keep()));
        world.finish(world.vps(name).task().orElseThrow().id());
    }

    private static Login login(CloudWorld world, ServiceName name) {
        return world.api(LoginApi.class, CloudWorld.ALICE).find(name).orElseThrow();
    }

    private static MachineId machine(ServiceName name) {
        return new MachineId(name.value());
    }
}

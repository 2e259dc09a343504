package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.termination.Confirmation;
import io.vpsmanager.contract.termination.TerminationApi;
import io.vpsmanager.contract.termination.TerminationReason;
import io.vpsmanager.contract.termination.TerminationViews;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsUpdate;
import io.vpsmanager.contract.vps.VpsViews;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of a service: asked for, confirmed by the token of a mail, done when the paid time is over. */
class TerminationTest {

    private static final Pattern LINK =
            Pattern.compile("/billing/confirmTerminate\\?id=(\\d+)&token=([A-Za-z0-9]+)$", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void theTokenOfTheMailConfirmsOnce(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
        assertThat(world.vps(name).ending()).isFalse();
        Matcher link = mail(world);
        assertThat(world.api(VpsViews.class, CloudWorld.ALICE).getName(Long.parseLong(link.group(1))))
                .isEqualTo(name);

        refused(world, name, "another");
        assertThat(world.api(TerminationViews.class, CloudWorld.ALICE).confirms(name, "another"))
                .isFalse();
        assertThat(world.api(TerminationViews.class, CloudWorld.ALICE).confirms(name, link.group(2)))
                .isTrue();
        world.api(TerminationApi.class, CloudWorld.ALICE).confirm(name, confirmation(link.group(2)));
        assertThat(world.api(TerminationViews.class, CloudWorld.ALICE).confirms(name, link.group(2)))
                .isFalse();

        assertThat(world.vps(name).ending()).isTrue();
        assertThat(world.api(ServiceApi.class, CloudWorld.ALICE).get(name).renew())
                .extracting(Service.Renew::deleteAtExpiration)
                .isEqualTo(true);
        assertThat(world.events(name)).anyMatch(line -> line.startsWith("TERMINATION_CONFIRMED"));
        keep(world, name);
        assertThat(world.vps(name).ending()).isFalse();
        assertThat(world.events(name))
                .anyMatch(line -> line.startsWith("RENEWAL_CHANGED") && line.contains("deletedAtExpiration=kept"));
        refused(world, name, link.group(2));
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheNewestTokenCountsForThreeDays(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
        String first = mail(world).group(2);
        assertThat(world.api(TerminationApi.class, CloudWorld.ALICE).ask(name)).contains("The link in a mail to");
        assertThat(mail(world).group(2)).isEqualTo(first);
        world.clock.turn(Duration.ofMinutes(1));
        world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
        String second = mail(world).group(2);

        refused(world, name, first);
        world.clock.turn(Duration.ofDays(3));
        refused(world, name, second);
        assertThat(world.vps(name).ending()).isFalse();
    }

    /** OVHcloud's Terraform provider ends a service that ends already, and looks for its name in the mail. */
    @ParameterizedTest
    @EnumSource
    void whatIsEndingAlreadyCanBeEndedAgainByAMailThatNamesTheService(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.api(VpsApi.class, CloudWorld.ALICE)
                .update(name, VpsUpdate.none().withDisplayName(Change.set("Boutique")));
        for (int time = 0; time < 2; time++) {
            world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
            EmailId newest = world.api(EmailApi.class, CloudWorld.ALICE).list().getLast();
            assertThat(world.api(EmailApi.class, CloudWorld.ALICE).get(newest).body())
                    .contains("Boutique", name.value());
            world.api(TerminationApi.class, CloudWorld.ALICE)
                    .confirm(name, confirmation(mail(world).group(2)));
            assertThat(world.vps(name).ending()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServerIsDeletedOnceItsPaidTimeIsOver(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName ended = world.running();
        ServiceName expired = world.running();
        ServiceName kept = world.running();
        for (ServiceName name : new ServiceName[] {ended, kept}) {
            world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
            world.api(TerminationApi.class, CloudWorld.ALICE)
                    .confirm(name, confirmation(mail(world).group(2)));
        }
        keep(world, kept);
        assertThat(world.jobs().endDue()).isZero();

        world.clock.turn(Duration.ofDays(400));
        assertThat(world.jobs().endDue()).isEqualTo(1);
        assertThat(world.jobs().endDue()).isZero();
        world.finish(world.vps(ended).task().orElseThrow().id());

        assertThat(world.cloud.core().servers().find(ended)).isEmpty();
        assertThat(world.engine.findMachine(new MachineId(ended.value()))).isEmpty();
        assertThat(world.vps(expired).task()).isEmpty();
        assertThat(world.vps(kept).task()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProviderHoldsAndWhatHasJustFailedIsNotDeleted(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName locked = ended(world);
        world.cloud.operator().lock(locked, true, world.context());
        ServiceName maintained = ended(world);
        world.cloud.operator().beginWork(maintained, ProviderWork.MAINTENANCE, world.context());
        ServiceName failing = ended(world);
        world.faults.add(new FaultRule("engine.deleteMachine", failing.value(), new Fault.Fail("no", false), 1));
        world.clock.turn(Duration.ofDays(400));

        assertThat(world.jobs().endDue()).isEqualTo(1);
        assertThat(world.finish(world.vps(failing).task().orElseThrow().id()).end())
                .isEqualTo(TaskStatus.ERROR);
        assertThat(world.jobs().endDue()).isZero();
        world.clock.turn(Duration.ofHours(1));
        assertThat(world.jobs().endDue()).isEqualTo(1);
        assertThat(world.vps(locked).task()).isEmpty();
        assertThat(world.vps(maintained).task()).isEmpty();
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> keep(world, failing))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    private static ServiceName ended(CloudWorld world) {
        ServiceName name = world.running();
        world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
        world.api(TerminationApi.class, CloudWorld.ALICE)
                .confirm(name, confirmation(mail(world).group(2)));
        return name;
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerEndsNothing(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        world.api(TerminationApi.class, CloudWorld.ALICE).ask(name);
        Matcher link = mail(world);

        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() ->
                        world.api(TerminationApi.class, CloudWorld.BOB).confirm(name, confirmation(link.group(2))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> world.api(VpsViews.class, CloudWorld.BOB).getName(Long.parseLong(link.group(1))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(world.vps(name).ending()).isFalse();
    }

    private static void keep(CloudWorld world, ServiceName name) {
        RenewUpdate kept =
                new RenewUpdate(Change.keep(), Change.set(false), Change.keep(), Change.keep(), Change.keep());
        world.api(ServiceApi.class, CloudWorld.ALICE).update(name, new ServiceUpdate(Change.set(kept)));
    }

    private static void refused(CloudWorld world, ServiceName name, String token) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(
                        () -> world.api(TerminationApi.class, CloudWorld.ALICE).confirm(name, confirmation(token)))
                .satisfies(refused -> assertThat(refused.field()).contains("token"));
    }

    private static Confirmation confirmation(String token) {
        return new Confirmation(
                Change.set("Adieu"),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.set(TerminationReason.TOO_EXPENSIVE),
                token);
    }

    /** The link in Alice's newest mail. */
    private static Matcher mail(CloudWorld world) {
        EmailId newest = world.api(EmailApi.class, CloudWorld.ALICE).list().getLast();
        Matcher link = LINK.matcher(
                world.api(EmailApi.class, CloudWorld.ALICE).get(newest).body());
        assertThat(link.find()).isTrue();
        return link;
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.automatedbackup.AutomatedBackupFeature;
import io.vpsmanager.cloud.automatedbackup.BackupJob;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.automatedbackup.BackupPlan;
import io.vpsmanager.contract.automatedbackup.BackupPlanApi;
import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One backup a day, at its time, and what becomes of it when it cannot be. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DailyBackupTest {

    private static final AccountId TECHNICIAN = CloudWorld.BOB;

    private final BackupWorld backups;
    private final CloudWorld world;
    private final ServiceName server;

    DailyBackupTest(TestDatabase database) {
        backups = BackupWorld.on(database);
        world = backups.world();
        server = backups.server();
        world.cloud.operator().setContact(server, Role.TECH, TECHNICIAN, world.context());
    }

    private List<String> mails(AccountId account) {
        return world.api(EmailApi.class, account).listObjects().stream()
                .map(Email::subject)
                .toList();
    }

    @Test
    void aServerIsBackedUpOnceADayAtItsTime() {
        BackupPlan plan = backups.plan();
        assertThat(plan.due().atOffset(ZoneOffset.UTC).toLocalTime()).isEqualTo(plan.schedule());
        assertThat(plan.due()).isAfter(world.clock.instant());
        assertThat(backups.look()).isEmpty();

        backups.turnToDue();
        TaskRow task = backups.look().orElseThrow();
        assertThat(task.end()).isEqualTo(TaskStatus.DONE);
        assertThat(task.author()).isEqualTo("manager");
        assertThat(backups.look()).isEmpty();
        assertThat(backups.plan().due()).isEqualTo(plan.due().plus(BackupWorld.DAY));

        backups.takeDaily();
        assertThat(backups.plan().points()).hasSize(2);
    }

    @Test
    void serversAreSpreadOverTheNight() {
        for (int i = 0; i < 4; i++) {
            world.order("", VpsOption.AUTOMATED_BACKUP);
        }
        List<LocalTime> times = world.cloud.operator().listVps().stream()
                .map(vps -> world.api(BackupPlanApi.class, CloudWorld.ALICE)
                        .find(vps.name())
                        .orElseThrow())
                .map(BackupPlan::schedule)
                .toList();
        assertThat(times).doesNotHaveDuplicates().allMatch(time -> time.isBefore(LocalTime.of(5, 0)));
    }

    @Test
    void afterDaysOfStandingStillOneIsTakenNotMany() {
        backups.turnToDue();
        world.clock.turn(BackupWorld.DAY.multipliedBy(5).plusHours(3));

        assertThat(backups.look()).isPresent();
        assertThat(backups.look()).isEmpty();
        assertThat(backups.backups()).hasSize(1);
        assertThat(backups.plan().due()).isAfter(world.clock.instant());
        assertThat(mails(TECHNICIAN)).isEmpty();
    }

    @Test
    void theNewestAreKeptAndTheOldestGoesOnceTheNewOneIsThere() {
        for (int day = 0; day < 8; day++) {
            backups.takeDaily();
        }
        List<Instant> kept = moments();
        assertThat(kept).hasSize(7).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(backups.held()).isEqualTo(7);
        backups.turnToDue();
        world.jobs().dailyBackup();
        assertThat(moments()).as("while the next one is taken").isEqualTo(kept);
        backups.look();
        assertThat(moments()).hasSize(7).doesNotContain(kept.getLast());
    }

    private List<Instant> moments() {
        return backups.plan().points().stream()
                .map(BackupPlan.RestorePoint::moment)
                .toList();
    }

    @Test
    void theOneThatIsAttachedIsKeptBesideTheOthers() {
        world.cloud
                .core()
                .database()
                .sql()
                .sql("UPDATE vps_option SET rotation = 1 WHERE option_name = 'automatedBackup'")
                .update();
        Instant oldest = backups.takeDaily();
        world.finish(backups.restore(oldest.atOffset(ZoneOffset.UTC), RestoreType.FILE)
                .id());
        backups.takeDaily();
        Instant newest = backups.takeDaily();
        assertThat(moments()).containsExactly(newest, oldest);
        world.finish(backups.detach(oldest.atOffset(ZoneOffset.UTC)).id());
        Instant next = backups.takeDaily();
        assertThat(moments()).containsExactly(next);
        assertThat(backups.held()).isEqualTo(1);
    }

    @Test
    void aBackupWaitsForARunningTask() {
        world.faults.add(new FaultRule("engine.reboot", "*", new Fault.Hold(), 1));
        backups.turnToDue();
        var reboot = world.api(PowerApi.class, CloudWorld.ALICE).reboot(server);
        world.jobs().dailyBackup();
        assertThat(world.vps(server).task().orElseThrow().id()).isEqualTo(reboot.id());

        world.faults.clear();
        world.finish(reboot.id());
        world.clock.turn(Duration.ofHours(5));
        assertThat(backups.look().map(TaskRow::end)).contains(TaskStatus.DONE);
        assertThat(mails(TECHNICIAN)).isEmpty();
    }

    @Test
    void whatCouldNotBeginInItsDayIsToldAndTheNextOneWaits() {
        world.finish(world.cloud
                .operator()
                .netboot(server, NetbootMode.RESCUE, world.context())
                .id());
        Instant due = backups.plan().due();
        backups.turnToDue();
        assertThat(backups.look()).isEmpty();
        assertThat(backups.plan().failed()).isEmpty();
        world.clock.turn(BackupWorld.DAY);
        assertThat(backups.look()).isEmpty();

        assertThat(world.events(server)).contains("BACKUP_MISSED from=" + due + " reason=IN_RESCUE");
        assertThat(mails(TECHNICIAN))
                .filteredOn(subject -> subject.contains("no backup"))
                .hasSize(1);
        assertThat(backups.plan().failed()).contains(world.clock.instant());
        assertThat(backups.plan().due()).isEqualTo(due.plus(BackupWorld.DAY));
        backups.look();
        assertThat(mails(TECHNICIAN))
                .filteredOn(subject -> subject.contains("no backup"))
                .hasSize(1);

        world.finish(world.cloud
                .operator()
                .netboot(server, NetbootMode.LOCAL, world.context())
                .id());
        assertThat(backups.look().map(TaskRow::end)).contains(TaskStatus.DONE);
        assertThat(backups.plan().failed()).isEmpty();
    }

    /** Nothing takes a complete backup away but rotation. */
    @Test
    void aBackupStaysWhenTheOldestCannotBeDropped() {
        for (int day = 0; day < 7; day++) {
            backups.takeDaily();
        }
        world.faults.add(new FaultRule("engine.deleteBackup", "*", new Fault.Fail("told to", false), 1));
        backups.turnToDue();
        assertThat(backups.look().map(TaskRow::end)).contains(TaskStatus.ERROR);
        assertThat(moments()).hasSize(8);
        assertThat(backups.plan().failed()).isEmpty();
        assertThat(mails(TECHNICIAN)).isEmpty();

        backups.takeDaily();
        assertThat(moments()).hasSize(7);
        assertThat(backups.held()).isEqualTo(7);
    }

    @Test
    void aStoppedServerIsBackedUpAndStaysOff() {
        world.finish(world.api(PowerApi.class, CloudWorld.ALICE).stop(server).id());
        backups.takeDaily();
        assertThat(world.vps(server).state()).isEqualTo(VpsState.STOPPED);
        assertThat(backups.plan().points()).hasSize(1);
    }

    @Test
    void aServiceThatRestsIsLeftAloneWithoutAWord() {
        world.cloud.operator().lock(server, true, world.context());
        backups.turnToDue();
        assertThat(backups.look()).isEmpty();
        assertThat(backups.plan().due()).isAfter(world.clock.instant());
        world.cloud.operator().lock(server, false, world.context());
        assertThat(backups.look()).isEmpty();

        world.cloud
                .operator()
                .expire(
                        server,
                        world.clock
                                .instant()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .minusDays(1),
                        world.context());
        backups.turnToDue();
        assertThat(backups.look()).isEmpty();
        assertThat(mails(TECHNICIAN)).isEmpty();
    }

    @Test
    void aBackupThatWaitsIsNotLostByAnotherTimeOfDay() {
        backups.turnToDue();
        Instant due = backups.plan().due();
        LocalTime later = backups.plan().schedule().plusHours(6);
        world.finish(backups.api().reschedule(server, new Reschedule(later)).id());
        assertThat(backups.plan().due()).isEqualTo(due);
        assertThat(backups.look().map(TaskRow::end)).contains(TaskStatus.DONE);
        assertThat(backups.plan().due().atOffset(ZoneOffset.UTC).toLocalTime()).isEqualTo(later);
    }

    /** As of two managers: both find it due, and the second looks when the first has begun. */
    @Test
    void whoLooksSecondTakesNoSecondOne() {
        backups.turnToDue();
        world.jobs().dailyBackup();
        world.jobs().dailyBackup();
        assertThat(backups.backups()).hasSize(1);
        world.finish(backups.backups().getFirst().id());
        world.jobs().dailyBackup();
        assertThat(backups.backups()).hasSize(1);
    }

    @Test
    void aRestartKnowsWhatIsDueAndWhatIsToBeTold() {
        world.faults.add(new FaultRule("engine.createBackup", "*", new Fault.Fail("no space left", false), 1));
        backups.turnToDue();
        world.clock.turn(BackupWorld.DAY.minusMinutes(30));
        world.jobs().dailyBackup();
        world.finish(backups.backups().getFirst().id());
        Cloud another = world.selling(CatalogueFile.shipped());
        BackupJob daily = another.feature(AutomatedBackupFeature.class).daily();
        daily.look(another.accepting());
        daily.look(another.accepting());
        world.jobs().dailyBackup();
        assertThat(mails(TECHNICIAN)).hasSize(1);
        assertThat(backups.backups()).hasSize(1);
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.email.EmailApi;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.simulator.fault.FaultRule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a day's backup that fails. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FailedBackupTest {

    private static final AccountId TECHNICIAN = CloudWorld.BOB;
    private static final Duration HOUR = Duration.ofHours(1);

    private final BackupWorld backups;
    private final CloudWorld world;
    private final ServiceName server;

    FailedBackupTest(TestDatabase database) {
        backups = BackupWorld.on(database);
        world = backups.world();
        server = backups.server();
        world.cloud.operator().setContact(server, Role.TECH, TECHNICIAN, world.context());
    }

    /** Since the server was delivered, of which its administrator is told. */
    private List<Email> mails(AccountId account) {
        return world.api(EmailApi.class, account).listObjects().stream()
                .filter(mail -> !mail.subject().contains("prêt"))
                .toList();
    }

    /** `times`: null for always. */
    private void fail(@Nullable Integer times) {
        world.faults.add(new FaultRule("engine.createBackup", "*", new Fault.Fail("no space left", false), times));
    }

    @Test
    void itIsTriedAgainInAnHourWithoutAWord() {
        fail(1);
        Instant due = backups.plan().due();
        backups.turnToDue();
        TaskRow failed = backups.look().orElseThrow();
        assertThat(failed.end()).isEqualTo(TaskStatus.ERROR);
        assertThat(world.events(server)).anyMatch(line -> line.matches("TASK_FAILED .*no space left"));
        assertThat(backups.plan().failed()).isEqualTo(failed.ended());
        assertThat(backups.plan().due()).isEqualTo(failed.ended().orElseThrow().plus(HOUR));
        assertThat(backups.held()).isZero();
        assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
        assertThat(backups.look()).isEmpty();

        backups.turnToDue();
        assertThat(backups.look().map(TaskRow::end)).contains(TaskStatus.DONE);
        assertThat(backups.plan().failed()).isEmpty();
        assertThat(backups.plan().due()).isEqualTo(due.plus(BackupWorld.DAY));
        assertThat(mails(TECHNICIAN)).isEmpty();
    }

    @Test
    void aDayThatEndsWithoutOneIsToldOnceAndTheNextDayGoesOn() {
        fail(null);
        Instant due = backups.plan().due();
        int attempts = 0;
        while (mails(TECHNICIAN).isEmpty() && attempts < 30) {
            backups.turnToDue();
            backups.look();
            attempts++;
        }
        assertThat(attempts).isBetween(20, 24);
        assertThat(backups.plan().due()).isEqualTo(due.plus(BackupWorld.DAY));
        assertThat(mails(TECHNICIAN)).singleElement().satisfies(mail -> assertThat(mail.subject())
                .contains("today’s backup failed"));
        assertThat(mails(CloudWorld.ALICE)).isEmpty();

        world.faults.clear();
        backups.look();
        backups.takeDaily();
        assertThat(mails(TECHNICIAN)).hasSize(1);
        assertThat(backups.plan().failed()).isEmpty();
        assertThat(backups.plan().points()).hasSize(1);
    }

    @Test
    void theMailSaysWhenItWasDueNotWhenItWasBegun() {
        fail(1);
        Instant due = backups.plan().due();
        backups.turnToDue();
        world.clock.turn(BackupWorld.DAY.minus(HOUR.dividedBy(2)));
        backups.look();
        String minute = String.format(":%02d", due.atOffset(ZoneOffset.UTC).getMinute());
        assertThat(mails(TECHNICIAN)).singleElement().satisfies(mail -> assertThat(mail.body())
                .containsPattern("\\d" + minute));
    }

    @Test
    void anOperatorsBackupIsABackupToo() {
        fail(1);
        backups.turnToDue();
        backups.look();
        assertThat(backups.plan().failed()).isPresent();
        backups.takeNow();
        assertThat(backups.plan().failed()).isEmpty();
    }
}

package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.snapshot.SnapshotFeature;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.snapshot.DownloadSnapshotUrl;
import io.vpsmanager.contract.snapshot.NewSnapshot;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.snapshot.SnapshotFile;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The URLs of snapshots: what each leads to, and when it dies. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SnapshotUrlTest {

    private static final String PREFIX = "https://vps.example.com/download/snapshot/";

    private final CloudWorld world;
    private final SnapshotApi snapshots;
    private final ServiceName server;

    SnapshotUrlTest(TestDatabase database) {
        world = CloudWorld.on(database);
        snapshots = world.api(SnapshotApi.class, CloudWorld.ALICE);
        server = world.running(VpsOption.SNAPSHOT);
    }

    private void take() {
        world.finish(snapshots.create(server, new NewSnapshot(Change.keep())).id());
    }

    private Optional<SnapshotFile> find(DownloadSnapshotUrl url) {
        String token = url.url().substring(PREFIX.length(), url.url().indexOf('?'));
        return world.cloud.apis().snapshotFiles().find(token);
    }

    private static String text(SnapshotFile file) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[10_000];
        try (SnapshotFile.Bytes bytes = file.content().open(0)) {
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    @Test
    void aUrlLeadsToTheFileForADay() {
        take();
        DownloadSnapshotUrl url = snapshots.download(server);
        assertThat(url.url()).matches("\\Q" + PREFIX + "\\E[A-Za-z0-9_-]{43}\\?temp_url_expires=\\d{10}");
        assertThat(url.until()).contains(world.clock.instant().plus(Duration.ofHours(24)));

        SnapshotFile file = find(url).orElseThrow();
        assertThat(file.name()).startsWith(server + "-snapshot-2026-01-27T").endsWith(".qcow2");
        assertThat(file.size()).isEqualTo(url.size());
        assertThat(text(file)).hasSize((int) url.size()).contains("machine: " + server + "\n");
        assertThat(world.events(server)).anyMatch(line -> line.startsWith("SNAPSHOT_URL_MADE to=2026-01-28T"));

        world.clock.turn(Duration.ofHours(24).minusSeconds(1));
        assertThat(find(url)).isPresent();
        world.clock.turn(Duration.ofSeconds(1));
        assertThat(find(url)).isEmpty();
        assertThat(world.rows("snapshot_url")).isOne();
        world.cloud.feature(SnapshotFeature.class).urls().removeExpired();
        assertThat(world.rows("snapshot_url")).isZero();
    }

    @Test
    void eachCallGivesAnotherAndTheyDoNotPileUp() {
        take();
        DownloadSnapshotUrl first = snapshots.download(server);
        world.clock.turn(Duration.ofSeconds(1));
        DownloadSnapshotUrl second = snapshots.download(server);
        assertThat(second.url()).isNotEqualTo(first.url());
        assertThat(find(first)).isPresent();
        assertThat(find(first).orElseThrow().tag())
                .isEqualTo(find(second).orElseThrow().tag());

        world.clock.turn(Duration.ofSeconds(1));
        for (int i = 0; i < 99; i++) {
            snapshots.download(server);
        }
        assertThat(world.rows("snapshot_url")).isEqualTo(100);
        assertThat(find(first)).isEmpty();
        assertThat(find(second)).isPresent();
    }

    @Test
    void aUrlDiesWithItsSnapshotAndIsNotTheNextOnes() {
        take();
        DownloadSnapshotUrl deleted = snapshots.download(server);
        world.finish(snapshots.delete(server).id());
        assertThat(find(deleted)).isEmpty();
        take();
        assertThat(find(deleted)).isEmpty();

        DownloadSnapshotUrl reverted = snapshots.download(server);
        assertThat(find(reverted).orElseThrow().tag()).isNotNull();
        assertThat(world.finish(snapshots.revert(server).id()).end()).isEqualTo(TaskStatus.DONE);
        assertThat(find(reverted)).isEmpty();
        assertThat(world.rows("snapshot_url")).isZero();
    }

    /** While it is removed, too: its row is still there. */
    @Test
    void aUrlDiesWhenTheDeletionBegins() {
        take();
        DownloadSnapshotUrl url = snapshots.download(server);
        world.cloud.runner().advance(snapshots.delete(server).id());
        assertThat(find(url)).isEmpty();
        assertRefused(ErrorCode.NOT_FOUND, () -> snapshots.download(server));
    }

    @Test
    void aSuspendedServiceGivesNothingAway() {
        take();
        DownloadSnapshotUrl url = snapshots.download(server);
        world.cloud.operator().lock(server, true, world.context());
        assertThat(find(url)).isEmpty();
        assertRefused(Refusal.SERVICE_LOCKED, () -> snapshots.download(server));
        world.cloud.operator().lock(server, false, world.context());
        assertThat(find(url)).isPresent();

        world.cloud.operator().expire(server, LocalDate.of(2026, 1, 26), world.context());
        assertThat(find(url)).isEmpty();
        assertRefused(ErrorCode.SERVICE_EXPIRED, () -> snapshots.download(server));
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertRefused(ErrorCode.NOT_FOUND, () -> snapshots.download(server));
        var task = snapshots.create(server, new NewSnapshot(Change.keep()));
        assertRefused(Refusal.SNAPSHOT_RUNNING, () -> snapshots.download(server));
        world.finish(task.id());
        assertRefused(ErrorCode.NOT_FOUND, () -> world.api(SnapshotApi.class, CloudWorld.BOB)
                .download(server));
        ServiceName without = world.running();
        assertRefused(Refusal.NO_SNAPSHOT_OPTION, () -> snapshots.download(without));
    }

    @Test
    void aTokenThatIsNoneLeadsNowhere() {
        take();
        snapshots.download(server);
        for (String token : new String[] {"", "x", "é".repeat(5_000), "' OR 1=1 --"}) {
            assertThat(world.cloud.apis().snapshotFiles().find(token)).isEmpty();
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, e -> assertThat(e.refusal())
                .contains(refusal));
    }
}

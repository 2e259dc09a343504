package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.snapshot.SnapshotApi;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskStatus;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.database.Migrations;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.MachineId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The last version's database, with tasks under way, goes on under this one.
 *
 * <p>The dump was written by that version: servers with and without tasks, and tasks stopped at each place where the two
 * versions differ. When a version is published, its dump takes this one's place.
 */
class UpgradeTest {

    private static final String DUMP = "/upgrade/schema-30.sql";
    private static final String CLOUD = "30";
    private static final String SIMULATOR = "7";

    private static final TaskId DISK_MADE = new TaskId(3);
    private static final TaskId NO_PASSWORD_YET = new TaskId(4);
    private static final TaskId BACK_WITH_A_DISK = new TaskId(5);
    private static final TaskId BACK_WITHOUT_ITS_MACHINE = new TaskId(6);
    private static final TaskId DELETION_WITHOUT_ITS_MACHINE = new TaskId(8);
    private static final TaskId SNAPSHOT = new TaskId(10);
    private static final TaskId REBOOT = new TaskId(11);
    private static final TaskId STOP = new TaskId(13);

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAndNothingIsLeftBehind(TestDatabase database) throws Exception {
        DataSource dataSource = database.open();
        load(dataSource);
        CloudWorld world = CloudWorld.restarted(dataSource);
        world.clock.turn(Duration.ofHours(1));

        for (TaskId delivery : new TaskId[] {DISK_MADE, NO_PASSWORD_YET}) {
            ServiceName server = ended(world, delivery, TaskStatus.DONE);
            assertThat(world.vps(server).state()).isEqualTo(VpsState.RUNNING);
            String password = world.api(LoginApi.class, CloudWorld.ALICE).showPassword(server);
            assertThat(world.engine.isLetIn(new MachineId(server.value()), password))
                    .as("the password of " + server)
                    .isTrue();
        }
        for (TaskId back : new TaskId[] {BACK_WITH_A_DISK, BACK_WITHOUT_ITS_MACHINE}) {
            assertThat(world.cloud.core().servers().find(ended(world, back, TaskStatus.ERROR)))
                    .isEmpty();
        }
        assertThat(world.cloud.core().servers().find(ended(world, DELETION_WITHOUT_ITS_MACHINE, TaskStatus.DONE)))
                .isEmpty();
        ServiceName busy = ended(world, SNAPSHOT, TaskStatus.DONE);
        assertThat(world.api(SnapshotApi.class, CloudWorld.ALICE).get(busy).creationDate())
                .isNotNull();
        assertThat(world.additionalIps(ended(world, REBOOT, TaskStatus.DONE))).hasSize(1);
        assertThat(world.vps(ended(world, STOP, TaskStatus.DONE)).state()).isEqualTo(VpsState.STOPPED);

        assertThat(world.cloud.reconciler().reconcile()).as("drift").isZero();
        assertThat(world.engine.listDisks())
                .containsExactlyInAnyOrderElementsOf(world.engine.listMachines().stream()
                        .map(Machine::id)
                        .map(id -> new DiskId(id + "/disk-1"))
                        .toList());
        assertThat(world.rows("vps")).isEqualTo(5).isEqualTo(world.rows("disk"));
        TaskRow order = world.order(new ServiceName("vps-100"), CloudWorld.ALICE);
        assertThat(world.finish(order.id()).end()).isEqualTo(TaskStatus.DONE);
    }

    private static ServiceName ended(CloudWorld world, TaskId task, TaskStatus end) {
        TaskRow row = world.finish(task);
        assertThat(row.end())
                .as("%s of %s: %s", row.kind(), row.serviceName(), row.cause())
                .isEqualTo(end);
        return row.serviceName();
    }

    private static void load(DataSource dataSource) throws SQLException, IOException {
        boolean upperCase;
        try (Connection connection = dataSource.getConnection()) {
            upperCase = connection.getMetaData().storesUpperCaseIdentifiers();
        }
        Flyway.configure()
                .dataSource(dataSource)
                .configuration(Migrations.CONFIGURATION)
                .locations("classpath:db/cloud")
                .target(CLOUD)
                .load()
                .migrate();
        Flyway.configure()
                .dataSource(dataSource)
                .configuration(Migrations.CONFIGURATION)
                .defaultSchema(upperCase ? "SIMULATOR" : "simulator")
                .locations("classpath:db/simulator")
                .table("simulator_history")
                .target(SIMULATOR)
                .load()
                .migrate();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                InputStream dump = UpgradeTest.class.getResourceAsStream(DUMP)) {
            for (String line : new String(dump.readAllBytes(), StandardCharsets.UTF_8).split(";\n", -1)) {
                if (!line.isBlank()) {
                    // The two databases write bytes in different ways.
                    statement.execute(upperCase ? line : line.replaceAll("([ (])X'([0-9a-f]*)'", "$1'\\\\\\\\x$2'"));
                }
            }
        }
    }
}

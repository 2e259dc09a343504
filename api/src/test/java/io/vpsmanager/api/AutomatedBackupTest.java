package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.automatedbackup.Reschedule;
import io.vpsmanager.contract.automatedbackup.Restore;
import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.value.Change;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Times of day, moments and states as OVHcloud writes and reads them. */
class AutomatedBackupTest extends HttpTest {

    private static final String BACKUP = VPS + "/automatedBackup";

    @Autowired
    AutomatedBackupTest(FakeApis apis, Environment environment) {
        super(apis, environment);
    }

    @Test
    void aTimeOfDayHasItsSeconds() {
        assertThat(client.get(BACKUP).json())
                .hasToString("{\"rotation\":7,\"schedule\":\"03:30:00\",\"serviceResourceName\":\"" + Samples.NAME
                        + "\",\"state\":\"enabled\"}");
        for (String time : new String[] {"\"04:15:30\"", "\"04:15\""}) {
            assertThat(client.call("POST", BACKUP + "/reschedule", "{\"schedule\": " + time + "}")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(apis.updates)
                .containsExactly(new Reschedule(LocalTime.of(4, 15, 30)), new Reschedule(LocalTime.of(4, 15)));
        for (String time : new String[] {"\"25:00:00\"", "\"at noon\"", "7", "null"}) {
            assertThat(client.call("POST", BACKUP + "/reschedule", "{\"schedule\": " + time + "}")
                            .message())
                    .as(time)
                    .contains("schedule");
        }
        assertThat(apis.updates).hasSize(2);
    }

    @Test
    void pointsAreMomentsInTheStateThatIsAskedFor() {
        assertThat(client.get(BACKUP + "/restorePoints?state=restored").json())
                .hasToString("[\"2026-01-27T10:00:00+01:00\"]");
        assertThat(client.get(BACKUP + "/restorePoints?state=available").json()).hasToString("[]");
        assertThat(client.get(BACKUP + "/restorePoints").message()).contains("'state' is missing");
        assertThat(client.get(BACKUP + "/restorePoints?state=AVAILABLE").message())
                .contains("one of available, restored, restoring");
        assertThat(client.get(BACKUP + "/attachedBackup").json())
                .hasToString("[{\"access\":{\"additionalDisk\":\"/dev/sdb\",\"nfs\":null,\"smb\":null},"
                        + "\"restorePoint\":\"2026-01-27T10:00:00+01:00\"}]");
    }

    @Test
    void aRestoreNamesItsPointAndItsType() {
        String point = "\"restorePoint\": \"2026-01-27T10:00:00+01:00\"";
        assertThat(client.call("POST", BACKUP + "/restore", "{" + point + ", \"type\": \"full\"}")
                        .status())
                .isEqualTo(200);
        assertThat(apis.updates).singleElement().isInstanceOfSatisfying(Restore.class, restore -> {
            assertThat(restore.restorePoint().toInstant())
                    .isEqualTo(OffsetDateTime.parse("2026-01-27T10:00:00+01:00").toInstant());
            assertThat(restore.type()).isEqualTo(RestoreType.FULL);
            assertThat(restore.changePassword()).isEqualTo(Change.keep());
        });
        assertThat(client.call("POST", BACKUP + "/restore", "{" + point + ", \"type\": \"half\"}")
                        .message())
                .contains("one of file, full");
    }
}

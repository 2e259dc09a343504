package io.vpsmanager.contract.vps;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What cannot be done to a server whose engine lacks something. */
class CapabilityTest {

    private static final Map<Capability, Set<VpsAction>> NEED = Map.of(
            Capability.CONSOLE,
            EnumSet.of(VpsAction.CONSOLE),
            Capability.SNAPSHOT,
            EnumSet.of(VpsAction.SNAPSHOT, VpsAction.ABORT_SNAPSHOT, VpsAction.DELETE_SNAPSHOT, VpsAction.REVERT),
            Capability.SNAPSHOT_DOWNLOAD,
            EnumSet.of(VpsAction.DOWNLOAD_SNAPSHOT),
            Capability.BACKUP,
            EnumSet.of(
                    VpsAction.BACKUP,
                    VpsAction.RESCHEDULE_BACKUP,
                    VpsAction.RESTORE_BACKUP,
                    VpsAction.ATTACH_BACKUP,
                    VpsAction.DETACH_BACKUP),
            Capability.SYSTEM,
            EnumSet.of(VpsAction.REBUILD, VpsAction.SET_PASSWORD));

    @Test
    void whatNeedsWhatTheEngineLacksIsRefusedAndNothingElse() {
        for (Capability missing : Capability.values()) {
            VpsCondition vps = lacking(false, missing);
            assertThat(Arrays.stream(VpsAction.values()).filter(action -> VpsActions.refusal(action, vps)
                            .filter(Refusal.NOT_SUPPORTED::equals)
                            .isPresent()))
                    .as("without %s", missing)
                    .containsExactlyInAnyOrderElementsOf(
                            Optional.ofNullable(NEED.get(missing)).orElseThrow());
        }
    }

    @Test
    void anExpiredServiceSaysThatFirst() {
        assertThat(VpsActions.refusal(VpsAction.SNAPSHOT, lacking(true, Capability.SNAPSHOT)))
                .contains(Refusal.SERVICE_EXPIRED);
    }

    private static VpsCondition lacking(boolean expired, Capability missing) {
        return new VpsCondition(
                VpsState.RUNNING,
                VpsCondition.Hold.NOTHING,
                expired,
                false,
                false,
                EnumSet.allOf(VpsOption.class),
                true,
                VpsVersion.V2025_1,
                Set.of(missing));
    }
}

package io.vpsmanager.cloud.automatedbackup;

import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.automatedbackup.AttachedBackup;
import io.vpsmanager.contract.automatedbackup.BackupPlan.RestorePoint;
import io.vpsmanager.contract.automatedbackup.RestoreState;
import io.vpsmanager.engine.backup.BackupId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A backup as stored.
 *
 * @param moment identifies it for customers
 * @param imageId the system on the disk then
 * @param complete whether it is the customer's: false while it is being taken
 * @param device the name of its disk on the server; empty while it is not attached
 * @param inUse whether the task that holds its server restores or attaches it
 */
public record BackupRow(
        long id, Instant moment, String imageId, boolean complete, Optional<String> device, boolean inUse) {

    BackupId engineId(VpsRow vps) {
        return new BackupId(vps.name() + "/backup-" + id);
    }

    public RestoreState state() {
        if (inUse) {
            return RestoreState.RESTORING;
        }
        return device.isPresent() ? RestoreState.RESTORED : RestoreState.AVAILABLE;
    }

    public RestorePoint point() {
        return new RestorePoint(moment, state());
    }

    /** How the contract shows it while it is attached. */
    public Optional<AttachedBackup> attached() {
        return device.map(disk ->
                new AttachedBackup(new AttachedBackup.Access(disk, null, null), moment.atOffset(ZoneOffset.UTC)));
    }
}

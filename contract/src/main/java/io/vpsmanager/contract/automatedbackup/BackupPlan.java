package io.vpsmanager.contract.automatedbackup;

import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything about the automated backups of a server, in one read.
 *
 * @param schedule when it is backed up each day, in UTC
 * @param due when the next backup is to be taken; in the past while a due backup waits for its turn
 * @param rotation how many are kept
 * @param failed when the last due backup failed; empty once a later one succeeded
 * @param points newest first
 * @param attached the one whose files the server can read
 */
public record BackupPlan(
        LocalTime schedule,
        Instant due,
        int rotation,
        Optional<Instant> failed,
        List<RestorePoint> points,
        Optional<AttachedBackup> attached) {

    public BackupPlan {
        points = List.copyOf(points);
    }

    /** One backup, identified by its time. */
    public record RestorePoint(Instant moment, RestoreState state) {}

    /** The page of the console with a server's backups, as mails name it. */
    public static String page(ServiceName vps) {
        return "/vps/detail/" + vps + "/veeam";
    }
}

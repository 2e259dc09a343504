package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of a server is watched.
 *
 * @param measured whether its engine measures what it uses at all
 */
public record Monitoring(boolean measured, List<WatchedDisk> disks) {

    /** The page of the console where it is shown, as mails name it. */
    public static String page(ServiceName vps) {
        return "/vps/detail/" + vps + "/monitoring";
    }

    public Monitoring {
        disks = List.copyOf(disks);
    }

    /**
     * A disk, and how it stands to its threshold.
     *
     * @param lowSince since when its free space is known to be under it; empty: it is not, or is not watched
     */
    public record WatchedDisk(Disk disk, Optional<Instant> lowSince) {}
}

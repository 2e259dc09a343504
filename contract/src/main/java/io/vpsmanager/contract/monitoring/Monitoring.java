package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.value.ServiceName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is monitored on a server.
 *
 * @param measured whether its engine measures usage at all
 */
public record Monitoring(boolean measured, List<WatchedDisk> disks) {

    /** The page of the console that shows it, as mails link to it. */
    public static String page(ServiceName vps) {
        return "/vps/detail/" + vps + "/monitoring";
    }

    public Monitoring {
        disks = List.copyOf(disks);
    }

    /**
     * A disk and its state relative to its threshold.
     *
     * @param lowSince since when its free space is known to be below it; empty: it is not, or is not monitored
     */
    public record WatchedDisk(Disk disk, Optional<Instant> lowSince) {}
}

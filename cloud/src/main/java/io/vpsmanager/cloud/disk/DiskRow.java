package io.vpsmanager.cloud.disk;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.engine.DiskId;
import java.time.Instant;
import java.util.Optional;

/**
 * A disk as stored.
 *
 * @param name the engine's name for it
 * @param size GiB
 * @param bandwidth MB a second
 */
public record DiskRow(long id, DiskId name, Disk.Type type, Disk.State state, long size, int bandwidth, Watch watch) {

    /**
     * Whether and when its customer is warned.
     *
     * @param threshold MiB of free space
     * @param lowSince since when it is known to have less free space
     */
    public record Watch(boolean wanted, Optional<Long> threshold, Optional<Instant> lowSince) {}
}

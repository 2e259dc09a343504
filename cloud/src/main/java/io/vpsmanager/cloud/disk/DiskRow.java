package io.vpsmanager.cloud.disk;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.engine.DiskId;

/**
 * A disk as it is kept.
 *
 * @param name the engine's name for it
 * @param size GB
 * @param bandwidth MB a second
 */
public record DiskRow(long id, DiskId name, Disk.Type type, Disk.State state, long size, int bandwidth) {}

package io.vpsmanager.contract.disk;

import io.vpsmanager.contract.value.Change;

/**
 * The writable fields of `vps.Disk`.
 *
 * @param lowFreeSpaceThreshold as in {@link Disk}
 * @param monitoring as in {@link Disk}
 */
public record DiskUpdate(Change<Long> lowFreeSpaceThreshold, Change<Boolean> monitoring) {}

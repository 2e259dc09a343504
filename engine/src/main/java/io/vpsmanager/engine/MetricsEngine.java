package io.vpsmanager.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An engine that knows how much its machines and disks use, now and in the past. It is only asked: nobody else keeps what it
 * measured. Each method may throw a {@link MetricsException}.
 */
public interface MetricsEngine {

    /** What a machine used in each part of a window, oldest first; a part that nothing is known of is left out. */
    List<MachineUsage> listUsage(MachineId machine, Window window);

    /** What a machine uses now; one that is off uses nothing. Empty: the engine does not hold it. */
    Optional<MachineUsage> findUsage(MachineId machine);

    /** What was used of a disk in each part of a window, as {@link #listUsage(MachineId, Window)}. */
    List<DiskUsage> listUsage(DiskId disk, Window window);

    /** What is used of each of these disks now; one that the engine does not hold, or cannot look into, is left out. */
    Map<DiskId, DiskUsage> findUsage(Set<DiskId> disks);
}

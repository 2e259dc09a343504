package io.vpsmanager.engine.metrics;

import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.MachineId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An engine that measures the usage of its machines and disks, now and in the past. Callers only query it: nobody else
 * stores its measurements. Each method may throw a {@link MetricsException}.
 */
public interface MetricsEngine {

    /** The usage of a machine in each part of a window, oldest first; a part without data is omitted. */
    List<MachineUsage> listUsage(MachineId machine, Window window);

    /** The current usage of a machine; one that is off uses nothing. Empty: the engine does not have it. */
    Optional<MachineUsage> findUsage(MachineId machine);

    /** The usage of a disk in each part of a window, as {@link #listUsage(MachineId, Window)}. */
    List<DiskUsage> listUsage(DiskId disk, Window window);

    /** The current usage of each of these disks; omits a disk that the engine does not have or cannot inspect. */
    Map<DiskId, DiskUsage> findUsage(Set<DiskId> disks);
}

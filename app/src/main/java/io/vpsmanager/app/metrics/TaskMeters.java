package io.vpsmanager.app.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.vpsmanager.cloud.task.TaskCount;
import io.vpsmanager.contract.task.TaskStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Tasks by kind and end, and how many are still to do: counted in the database when asked, so the same at every manager. */
public record TaskMeters(Supplier<List<TaskCount>> tasks) implements MultiCollector {

    private static final Set<TaskStatus> TO_DO = EnumSet.of(TaskStatus.WAITING, TaskStatus.RUNNING, TaskStatus.UNDOING);

    @Override
    public MetricSnapshots collect() {
        GaugeSnapshot.Builder byKind =
                GaugeSnapshot.builder().name("vps_manager_tasks").help("Tasks by kind and end.");
        List<TaskCount> counts = tasks.get();
        for (TaskCount count : counts) {
            Labels labels = Labels.of("kind", count.kind(), "end", count.end().name());
            byKind.dataPoint(point(labels, count.tasks()));
        }
        long waiting = counts.stream()
                .filter(count -> TO_DO.contains(count.end()))
                .mapToLong(TaskCount::tasks)
                .sum();
        GaugeSnapshot queue = GaugeSnapshot.builder()
                .name("vps_manager_queue_depth")
                .help("Tasks that are not at rest.")
                .dataPoint(point(Labels.EMPTY, waiting))
                .build();
        return new MetricSnapshots(byKind.build(), queue);
    }

    private static GaugeDataPointSnapshot point(Labels labels, long value) {
        return GaugeDataPointSnapshot.builder()
                .labels(labels)
                .value((double) value)
                .build();
    }
}

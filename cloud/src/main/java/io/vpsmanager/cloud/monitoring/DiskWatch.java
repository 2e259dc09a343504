package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.catalogue.Engines;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.EmailService;
import io.vpsmanager.cloud.email.EmailTemplate;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.event.EventLog;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.engine.DiskId;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MetricsEngine;
import io.vpsmanager.engine.metrics.MetricsException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns, once each time, when the free space of a disk falls below its customer's threshold (decisions/0022).
 *
 * @param page how many disks to check in one query
 */
public record DiskWatch(
        CloudDatabase database,
        InstantSource clock,
        Engines engines,
        ServiceStore services,
        EventLog events,
        EmailService letters,
        int page) {

    /** The usual number of disks to check in one query. */
    public static final int PAGE = 200;

    private static final double MEGABYTE = 1024.0 * 1024;
    /** In MiB. */
    private static final double GIGABYTE = 1024;
    /** The share of the threshold that must be free beyond it to end a warning: a disk at the edge is reported once. */
    private static final double MARGIN = 0.05;

    /** The maximum margin in MiB, however high the threshold is. */
    private static final double MAX_MARGIN = 1024;

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);

    /** Checks every monitored disk: one database read and one engine query per page of disks. */
    public void look() {
        WatchStore store = new WatchStore(database);
        List<WatchedDisk> disks = store.list(0, page, today());
        while (!disks.isEmpty()) {
            engines.group(disks, WatchedDisk::datacenter).forEach((engine, some) -> engine.ability(MetricsEngine.class)
                    .ifPresent(metrics -> look(metrics, some)));
            disks = store.list(disks.getLast().id(), page, today());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void look(MetricsEngine metrics, List<WatchedDisk> disks) {
        try {
            Map<DiskId, DiskUsage> usage =
                    metrics.findUsage(disks.stream().map(WatchedDisk::name).collect(Collectors.toSet()));
            disks.forEach(disk -> Optional.ofNullable(usage.get(disk.name())).ifPresent(known -> judge(disk, known)));
        } catch (MetricsException e) {
            LOG.warn("what is free on {} watched disks could not be read; looking again later", disks.size(), e);
        } catch (RuntimeException e) {
            // Nor must one failing page block the others.
            LOG.error("failed looking at {} watched disks", disks.size(), e);
        }
    }

    private void judge(WatchedDisk disk, DiskUsage usage) {
        long free = (long) (usage.free() / MEGABYTE);
        try {
            if (!disk.low() && free < disk.threshold()) {
                database.transaction().executeWithoutResult(_ -> warn(disk, free));
            } else if (disk.low() && free >= disk.threshold() + Math.min(disk.threshold() * MARGIN, MAX_MARGIN)) {
                database.transaction().executeWithoutResult(_ -> relieve(disk, free));
            }
        } catch (RuntimeException e) {
            // One disk that cannot be reported must not block the others.
            LOG.error("disk {} of {} has {} MiB free, which could not be told", disk.id(), disk.vps(), free, e);
        }
    }

    private void warn(WatchedDisk disk, long free) {
        WatchStore store = new WatchStore(database);
        if (!store.setLow(disk, clock.instant())) {
            return;
        }
        LOG.info("disk {} of {} has {} MiB free, less than {}", disk.id(), disk.vps(), free, disk.threshold());
        tell(EventKind.DISK_LOW, disk, free);
        Map<String, Object> values = EmailTemplate.namesOf(disk.vps(), disk.displayName());
        values.put("free", free / GIGABYTE);
        values.put("threshold", disk.threshold() / GIGABYTE);
        EmailTemplate letter = new EmailTemplate(EmailTemplate.Kind.DISK_LOW, Monitoring.page(disk.vps()), values);
        String key = "disk-" + disk.id() + "-low-" + store.countWarnings(disk);
        letters.write(key, services.getTechnical(disk.service()), letter);
    }

    private void relieve(WatchedDisk disk, long free) {
        if (new WatchStore(database).setEnough(disk)) {
            tell(EventKind.DISK_RECOVERED, disk, free);
        }
    }

    private void tell(EventKind kind, WatchedDisk disk, long free) {
        events.service(
                kind,
                disk.vps(),
                Author.manager("disk-" + disk.id()),
                EventData.of(EventData.Name.DISK, Long.toString(disk.id()))
                        .with(EventData.Name.FREE, Long.toString(free))
                        .with(EventData.Name.THRESHOLD, Long.toString(disk.threshold())));
    }
}

package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.disk.DiskApi;
import io.vpsmanager.contract.disk.DiskUpdate;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.monitoring.TimestampValue;
import io.vpsmanager.contract.monitoring.UnitAndValue;
import io.vpsmanager.contract.monitoring.UnitAndValues;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.world.World.Read;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;

/** What servers use: every value the same, one of them unknown; and one disk of 40 GiB each. */
public final class WorldMonitoring implements MonitoringApi, MonitoringViews {

    private static final double GIGABYTE = 1024.0 * 1024 * 1024;
    private static final long SIZE = 40;
    private static final long MEGABYTES = 1024;

    /** Every change of a disk that was made. */
    public final List<DiskUpdate> updates = new CopyOnWriteArrayList<>();
    /** Whether the engine measures at all. */
    public volatile boolean measured = true;
    /** Since when the disk has too little. */
    public volatile Optional<Instant> lowSince = Optional.empty();

    private final World world;

    WorldMonitoring(World world) {
        this.world = world;
    }

    @Override
    public UnitAndValues list(ServiceName serviceName, MonitoringPeriod period, StatisticType type) {
        world.read(Read.MONITORING, serviceName);
        return new UnitAndValues("", series(period, value(type)));
    }

    @Override
    public UnitAndValue use(ServiceName serviceName, StatisticType type) {
        world.read(Read.MONITORING, serviceName);
        return new UnitAndValue("", value(type) / 2);
    }

    @Override
    public UnitAndValues listDisk(ServiceName serviceName, long id, MonitoringPeriod period, DiskStatisticType type) {
        world.read(Read.MONITORING, serviceName);
        return new UnitAndValues("bytes", series(period, (type == DiskStatisticType.MAX ? SIZE : 10) * GIGABYTE));
    }

    @Override
    public UnitAndValue useDisk(ServiceName serviceName, long id, DiskStatisticType type) {
        return new UnitAndValue("bytes", 11 * GIGABYTE);
    }

    private static double value(StatisticType type) {
        return switch (type) {
            case CPU_IOWAIT, CPU_NICE, CPU_SYS, CPU_USER -> 4;
            case CPU_USED -> 12.5;
            case CPU_MAX -> 100;
            case MEM_USED -> 1.5 * GIGABYTE;
            case MEM_MAX -> 8 * GIGABYTE;
            case NET_RX -> 250_000;
            case NET_TX -> 1_200_000;
        };
    }

    /** Ten parts up to now, the fifth unknown; of a year nothing. */
    private static List<TimestampValue> series(MonitoringPeriod period, double value) {
        long part =
                switch (period) {
                    case LASTDAY, TODAY -> 300;
                    case LASTWEEK -> 1_800;
                    case LASTMONTH -> 7_200;
                    case LASTYEAR -> 0;
                };
        long end = part == 0 ? 0 : World.NOW.getEpochSecond() / part * part;
        return part == 0
                ? List.of()
                : LongStream.range(0, 10)
                        .mapToObj(i -> new TimestampValue(end - (9 - i) * part, i == 4 ? null : value))
                        .toList();
    }

    @Override
    public Monitoring get(ServiceName name) {
        world.get(name);
        return new Monitoring(measured, List.of(new Monitoring.WatchedDisk(disk(name), lowSince)));
    }

    private Disk disk(ServiceName name) {
        Long threshold = updates.isEmpty() ? null : threshold(updates.getLast());
        return new Disk(250, 7, threshold, threshold != null, name, SIZE, Disk.State.CONNECTED, Disk.Type.PRIMARY);
    }

    private static Long threshold(DiskUpdate update) {
        return update.lowFreeSpaceThreshold() instanceof Change.Set<Long>(Long value) ? value : Long.valueOf(0);
    }

    DiskApi disks() {
        return new DiskApi() {
            @Override
            public List<Disk> listObjects(ServiceName serviceName) {
                throw new UnsupportedOperationException("the console reads them otherwise");
            }

            @Override
            public List<Long> list(ServiceName serviceName) {
                return List.of(7L);
            }

            @Override
            public Disk get(ServiceName serviceName, long id) {
                return disk(serviceName);
            }

            @Override
            public void update(ServiceName serviceName, long id, DiskUpdate body) {
                if (threshold(body) > SIZE * MEGABYTES) {
                    throw ContractException.invalid("lowFreeSpaceThreshold", "lowFreeSpaceThreshold is too large");
                }
                updates.add(body);
            }
        };
    }
}

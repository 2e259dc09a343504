package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.cloud.disk.DiskRow;
import io.vpsmanager.cloud.disk.DiskService;
import io.vpsmanager.cloud.disk.DiskStore;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.MonitoringPeriod;
import io.vpsmanager.contract.monitoring.MonitoringViews;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.monitoring.UnitAndValue;
import io.vpsmanager.contract.monitoring.UnitAndValues;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.metrics.DiskUsage;
import io.vpsmanager.engine.metrics.MachineUsage;
import io.vpsmanager.engine.metrics.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The usage of the caller's servers. */
record MonitoringService(Access access) implements MonitoringApi, MonitoringViews {

    /** Disks have one unit. */
    private static final String BYTES = "bytes";

    @Override
    public UnitAndValues list(ServiceName serviceName, MonitoringPeriod period, StatisticType type) {
        VpsRow vps = access.getVisible(serviceName);
        Window window = window(period);
        List<MachineUsage> usages = reader(vps).ask(metrics -> metrics.listUsage(machine(vps), window));
        Map<Instant, Double> values =
                usages.stream().collect(Collectors.toMap(MachineUsage::at, usage -> Statistics.value(type, usage)));
        return new UnitAndValues(Statistics.unit(type), Statistics.series(window, values));
    }

    @Override
    public UnitAndValue use(ServiceName serviceName, StatisticType type) {
        VpsRow vps = access.getVisible(serviceName);
        Optional<MachineUsage> usage = reader(vps).ask(metrics -> metrics.findUsage(machine(vps)));
        return new UnitAndValue(
                Statistics.unit(type),
                usage.map(known -> Statistics.value(type, known)).orElseThrow(MonitoringService::unknown));
    }

    @Override
    public UnitAndValues listDisk(ServiceName serviceName, long id, MonitoringPeriod period, DiskStatisticType type) {
        VpsRow vps = access.getVisible(serviceName);
        DiskRow disk = DiskService.find(access, vps, id);
        Window window = window(period);
        List<DiskUsage> usages = reader(vps).ask(metrics -> metrics.listUsage(disk.name(), window));
        Map<Instant, Double> values =
                usages.stream().collect(Collectors.toMap(DiskUsage::at, usage -> Statistics.value(type, usage)));
        return new UnitAndValues(BYTES, Statistics.series(window, values));
    }

    @Override
    public UnitAndValue useDisk(ServiceName serviceName, long id, DiskStatisticType type) {
        VpsRow vps = access.getVisible(serviceName);
        DiskRow disk = DiskService.find(access, vps, id);
        Optional<DiskUsage> usage = Optional.ofNullable(reader(vps)
                .ask(metrics -> metrics.findUsage(Set.of(disk.name())))
                .get(disk.name()));
        return new UnitAndValue(
                BYTES, usage.map(known -> Statistics.value(type, known)).orElseThrow(MonitoringService::unknown));
    }

    @Override
    public Monitoring get(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return new Monitoring(
                reader(vps).metrics().isPresent(),
                new DiskStore(access.database())
                        .list(vps.id()).stream()
                                .map(disk -> new Monitoring.WatchedDisk(
                                        DiskService.whole(serviceName, disk),
                                        disk.watch().lowSince()))
                                .toList());
    }

    private Window window(MonitoringPeriod period) {
        ZoneId zone = period == MonitoringPeriod.TODAY
                ? access.accounts().get(access.account()).timeZone()
                : ZoneOffset.UTC;
        return Periods.window(period, access.now(), zone);
    }

    private MetricsReader reader(VpsRow vps) {
        return new MetricsReader(access.core().engines().of(vps.datacenter()));
    }

    private static MachineId machine(VpsRow vps) {
        return new MachineId(vps.name().value());
    }

    private static ContractException unknown() {
        return ContractException.unavailable("Nothing is known of this server now: it is being made, or is gone", null);
    }
}

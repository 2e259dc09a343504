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
import io.vpsmanager.engine.DiskUsage;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineUsage;
import io.vpsmanager.engine.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The usage of the caller's servers. */
record MonitoringService(Access access, MetricsReader meter) implements MonitoringApi, MonitoringViews {

    /** Disks have one unit. */
    private static final String BYTES = "bytes";

    @Override
    public UnitAndValues list(ServiceName serviceName, MonitoringPeriod period, StatisticType type) {
        MachineId machine = machine(access.getVisible(serviceName));
        Window window = window(period);
        List<MachineUsage> usages = meter.ask(metrics -> metrics.listUsage(machine, window));
        Map<Instant, Double> values =
                usages.stream().collect(Collectors.toMap(MachineUsage::at, usage -> Statistics.value(type, usage)));
        return new UnitAndValues(Statistics.unit(type), Statistics.series(window, values));
    }

    @Override
    public UnitAndValue use(ServiceName serviceName, StatisticType type) {
        MachineId machine = machine(access.getVisible(serviceName));
        Optional<MachineUsage> usage = meter.ask(metrics -> metrics.findUsage(machine));
        return new UnitAndValue(
                Statistics.unit(type),
                usage.map(known -> Statistics.value(type, known)).orElseThrow(MonitoringService::unknown));
    }

    @Override
    public UnitAndValues listDisk(ServiceName serviceName, long id, MonitoringPeriod period, DiskStatisticType type) {
        DiskRow disk = DiskService.find(access, access.getVisible(serviceName), id);
        Window window = window(period);
        List<DiskUsage> usages = meter.ask(metrics -> metrics.listUsage(disk.name(), window));
        Map<Instant, Double> values =
                usages.stream().collect(Collectors.toMap(DiskUsage::at, usage -> Statistics.value(type, usage)));
        return new UnitAndValues(BYTES, Statistics.series(window, values));
    }

    @Override
    public UnitAndValue useDisk(ServiceName serviceName, long id, DiskStatisticType type) {
        DiskRow disk = DiskService.find(access, access.getVisible(serviceName), id);
        Optional<DiskUsage> usage = Optional.ofNullable(
                meter.ask(metrics -> metrics.findUsage(Set.of(disk.name()))).get(disk.name()));
        return new UnitAndValue(
                BYTES, usage.map(known -> Statistics.value(type, known)).orElseThrow(MonitoringService::unknown));
    }

    @Override
    public Monitoring get(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return new Monitoring(
                meter.metrics().isPresent(),
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

    private static MachineId machine(VpsRow vps) {
        return new MachineId(vps.name().value());
    }

    private static ContractException unknown() {
        return ContractException.unavailable("Nothing is known of this server now: it is being made, or is gone", null);
    }
}

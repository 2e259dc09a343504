package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.MonitoringApi;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.monitoring.UnitAndValue;
import io.vpsmanager.contract.monitoring.UnitAndValues;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.chart.Series;
import io.vpsmanager.web.chart.Series.Point;
import io.vpsmanager.web.session.ConsoleRequest;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Asks the contract what a server uses. */
record Usage(ConsoleRequest request, ServiceName vps, Span span) {

    Series over(StatisticType type) {
        return series(api().list(vps, span.period(), type));
    }

    Series over(Disk disk, DiskStatisticType type) {
        return series(api().listDisk(vps, disk.id(), span.period(), type));
    }

    OptionalDouble now(StatisticType type) {
        return known(() -> api().use(vps, type));
    }

    OptionalDouble now(Disk disk, DiskStatisticType type) {
        return known(() -> api().useDisk(vps, disk.id(), type));
    }

    private MonitoringApi api() {
        return request.api(MonitoringApi.class);
    }

    /** Of a server that is just being made the past may be known, and the present not. */
    private static OptionalDouble known(Supplier<UnitAndValue> read) {
        try {
            return OptionalDouble.of(read.get().value());
        } catch (ContractException e) {
            if (e.code() != ErrorCode.UNAVAILABLE) {
                throw e;
            }
            return OptionalDouble.empty();
        }
    }

    private Series series(UnitAndValues values) {
        return new Series(
                span.part(),
                values.values().stream()
                        .map(point -> new Point(
                                Instant.ofEpochSecond(point.timestamp()),
                                point.value() == null ? OptionalDouble.empty() : OptionalDouble.of(point.value())))
                        .toList());
    }
}

package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.monitoring.DiskStatisticType;
import io.vpsmanager.contract.monitoring.StatisticType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.chart.Chart;
import io.vpsmanager.web.chart.Scale;
import io.vpsmanager.web.chart.Series;
import io.vpsmanager.web.monitoring.ChartWriter.Measured;
import io.vpsmanager.web.monitoring.ChartWriter.Subject;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.text.Formats;
import io.vpsmanager.web.ui.Ui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what a chart shows; may be slow, may fail. */
record ChartReader(ConsoleRequest request, ServiceName vps, Span span) {

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String LIMIT = "limit";

    /** Empty: nothing is known of this time. */
    Optional<Chart> read(ChartName name) {
        return switch (name) {
            case ChartName.Processor() -> processor(name);
            case ChartName.Memory() -> memory(name);
            case ChartName.Network() -> network(name);
            case ChartName.Storage(Disk disk) -> storage(name, disk);
        };
    }

    static String title(Ui ui, ChartName name) {
        return switch (name) {
            case ChartName.Processor() -> ui.text("monitoring.cpu");
            case ChartName.Memory() -> ui.text("monitoring.memory");
            case ChartName.Network() -> ui.text("monitoring.network");
            case ChartName.Storage(Disk disk) ->
                disk.type() == Disk.Type.PRIMARY
                        ? ui.text("monitoring.disk")
                        : ui.text("monitoring.additionalDisk", "id", Long.toString(disk.id()));
        };
    }

    private Optional<Chart> processor(ChartName name) {
        Series used = usage().over(StatisticType.CPU_USED);
        return chart(
                subject(name, "monitoring.cpu.axis", Scale.percent()),
                List.of(new Measured(FIRST, text("monitoring.used"), used, usage().now(StatisticType.CPU_USED))));
    }

    private Optional<Chart> memory(ChartName name) {
        Series used = usage().over(StatisticType.MEM_USED);
        Series max = usage().over(StatisticType.MEM_MAX);
        return chart(
                subject(name, "monitoring.memory.axis", Scale.binary(max.max().orElse(0))),
                List.of(
                        new Measured(FIRST, text("monitoring.used"), used, usage().now(StatisticType.MEM_USED)),
                        new Measured(LIMIT, text("monitoring.size"), max, OptionalDouble.empty())));
    }

    private Optional<Chart> network(ChartName name) {
        Series received = usage().over(StatisticType.NET_RX);
        Series sent = usage().over(StatisticType.NET_TX);
        double most = Math.max(received.max().orElse(0), sent.max().orElse(0));
        return chart(
                subject(name, "monitoring.network.axis", Scale.decimal(most)),
                List.of(
                        new Measured(FIRST, text("monitoring.in"), received, usage().now(StatisticType.NET_RX)),
                        new Measured(SECOND, text("monitoring.out"), sent, usage().now(StatisticType.NET_TX))));
    }

    private Optional<Chart> storage(ChartName name, Disk disk) {
        Series used = usage().over(disk, DiskStatisticType.USED);
        Series max = usage().over(disk, DiskStatisticType.MAX);
        return chart(
                subject(name, "monitoring.disk.axis", Scale.binary(max.max().orElse(0))),
                List.of(
                        new Measured(FIRST, text("monitoring.used"), used, usage().now(disk, DiskStatisticType.USED)),
                        new Measured(LIMIT, text("monitoring.size"), max, OptionalDouble.empty())));
    }

    private Optional<Chart> chart(Subject subject, List<Measured> measured) {
        return measured.stream().allMatch(each -> each.series().isEmpty())
                ? Optional.empty()
                : Optional.of(new ChartWriter(request.ui(), span, request.now()).write(subject, measured));
    }

    private Subject subject(ChartName name, String axis, Scale scale) {
        Formats formats = request.ui().formats();
        return new Subject(
                name.id(),
                title(request.ui(), name),
                text(axis),
                scale,
                switch (name) {
                    case ChartName.Processor() -> formats::percent;
                    case ChartName.Memory(), ChartName.Storage(Disk _) -> formats::bytes;
                    case ChartName.Network() -> formats::rate;
                });
    }

    private Usage usage() {
        return new Usage(request, vps, span);
    }

    private String text(String key) {
        return request.ui().text(key);
    }
}

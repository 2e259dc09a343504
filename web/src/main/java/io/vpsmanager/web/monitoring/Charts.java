package io.vpsmanager.web.monitoring;

import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.chart.Chart;
import io.vpsmanager.web.path.Paths;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.ParallelReads;
import io.vpsmanager.web.ui.Screens;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the charts of a server side by side, and shows the state of each. */
final class Charts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Charts.class);

    private final ParallelReads reads = new ParallelReads();
    private final Screens screens;

    Charts(Screens screens) {
        this.screens = screens;
    }

    private record Begun(ChartName name, Future<Optional<Chart>> read) {}

    /** All of them; one that is not here by the deadline is late. */
    List<ChartTile> all(ConsoleRequest request, ServiceName vps, Monitoring monitoring, Span span) {
        long deadline = System.nanoTime() + ParallelReads.PAGE.toNanos();
        List<Begun> begun = ChartName.list(monitoring).stream()
                .map(name -> begin(name, request, vps, span))
                .toList();
        return begun.stream()
                .map(each -> tile(each, reads.await(each.read(), deadline - System.nanoTime()), request, vps, span))
                .toList();
    }

    /** One that is asked for alone and waited for. */
    ChartTile one(ChartName name, ConsoleRequest request, ServiceName vps, Span span) {
        Begun begun = begin(name, request, vps, span);
        ParallelReads.Result<Optional<Chart>> result = reads.await(begun.read(), ParallelReads.ALONE.toNanos());
        return result instanceof ParallelReads.Result.Late<Optional<Chart>>
                ? tile(
                        begun,
                        new ParallelReads.Result.Failed<>(new TimeoutException(ParallelReads.ALONE.toString())),
                        request,
                        vps,
                        span)
                : tile(begun, result, request, vps, span);
    }

    @Override
    public void close() {
        reads.close();
    }

    private Begun begin(ChartName name, ConsoleRequest request, ServiceName vps, Span span) {
        return new Begun(name, reads.begin(() -> new ChartReader(request, vps, span).read(name)));
    }

    private ChartTile tile(
            Begun begun,
            ParallelReads.Result<Optional<Chart>> result,
            ConsoleRequest request,
            ServiceName vps,
            Span span) {
        ChartTile.Standing standing =
                switch (result) {
                    case ParallelReads.Result.Here<Optional<Chart>>(Optional<Chart> chart) ->
                        new ChartTile.Standing.Ready(screens.part(request.ui(), "monitoring/body", new Body(chart)));
                    case ParallelReads.Result.Late<Optional<Chart>> _ -> new ChartTile.Standing.Late();
                    case ParallelReads.Result.Failed<Optional<Chart>>(Throwable cause) -> {
                        LOG.warn(
                                "{} {}: failed reading chart {}",
                                request.context().queryId(),
                                vps,
                                begun.name(),
                                cause);
                        yield new ChartTile.Standing.Failed(Failure.message(request.ui(), cause));
                    }
                };
        String id = begun.name().id();
        return new ChartTile(
                id, ChartReader.title(request.ui(), begun.name()), Paths.chart(vps, id, span.id()), standing);
    }

    /** What stands in a tile that is here. */
    record Body(Optional<Chart> chart) {}
}

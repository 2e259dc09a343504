package io.vpsmanager.console.monitoring;

import io.vpsmanager.console.chart.Chart;
import io.vpsmanager.console.path.Paths;
import io.vpsmanager.console.session.Visit;
import io.vpsmanager.console.ui.Failure;
import io.vpsmanager.console.ui.Reads;
import io.vpsmanager.console.ui.Screens;
import io.vpsmanager.contract.monitoring.Monitoring;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the charts of a server side by side, and shows of each how far it is. */
public final class Charts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Charts.class);

    private final Reads reads = new Reads();
    private final Screens screens;

    public Charts(Screens screens) {
        this.screens = screens;
    }

    private record Begun(ChartName name, Future<Optional<Chart>> read) {}

    /** All of them; one that is not here by the deadline is late. */
    List<ChartTile> all(Visit visit, ServiceName vps, Monitoring monitoring, Span span) {
        long deadline = System.nanoTime() + Reads.PAGE.toNanos();
        List<Begun> begun = ChartName.list(monitoring).stream()
                .map(name -> begin(name, visit, vps, span))
                .toList();
        return begun.stream()
                .map(each -> tile(each, reads.await(each.read(), deadline - System.nanoTime()), visit, vps, span))
                .toList();
    }

    /** One that is asked for alone and waited for. */
    ChartTile one(ChartName name, Visit visit, ServiceName vps, Span span) {
        Begun begun = begin(name, visit, vps, span);
        Reads.Result<Optional<Chart>> result = reads.await(begun.read(), Reads.ALONE.toNanos());
        return result instanceof Reads.Result.Late<Optional<Chart>>
                ? tile(begun, new Reads.Result.Failed<>(new TimeoutException(Reads.ALONE.toString())), visit, vps, span)
                : tile(begun, result, visit, vps, span);
    }

    @Override
    public void close() {
        reads.close();
    }

    private Begun begin(ChartName name, Visit visit, ServiceName vps, Span span) {
        return new Begun(name, reads.begin(() -> new ChartReader(visit, vps, span).read(name)));
    }

    private ChartTile tile(Begun begun, Reads.Result<Optional<Chart>> result, Visit visit, ServiceName vps, Span span) {
        ChartTile.Standing standing =
                switch (result) {
                    case Reads.Result.Here<Optional<Chart>>(Optional<Chart> chart) ->
                        new ChartTile.Standing.Ready(screens.part(visit.ui(), "monitoring/body", new Body(chart)));
                    case Reads.Result.Late<Optional<Chart>> _ -> new ChartTile.Standing.Late();
                    case Reads.Result.Failed<Optional<Chart>>(Throwable cause) -> {
                        LOG.warn(
                                "{} {}: failed reading chart {}",
                                visit.context().queryId(),
                                vps,
                                begun.name(),
                                cause);
                        yield new ChartTile.Standing.Failed(Failure.message(visit.ui(), cause));
                    }
                };
        String id = begun.name().id();
        return new ChartTile(
                id, ChartReader.title(visit.ui(), begun.name()), Paths.chart(vps, id, span.id()), standing);
    }

    /** What stands in a tile that is here. */
    record Body(Optional<Chart> chart) {}
}

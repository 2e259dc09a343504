package io.vpsmanager.web.dashboard.tile;

import gg.jte.Content;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.session.ConsoleRequest;
import io.vpsmanager.web.ui.Failure;
import io.vpsmanager.web.ui.ParallelReads;
import io.vpsmanager.web.ui.Screens;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the tiles of a dashboard side by side: none waits for another, none fails another. */
public final class Tiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tiles.class);

    private final ParallelReads reads = new ParallelReads();
    private final Screens screens;
    private final OptionsTile options;

    public Tiles(Screens screens, List<OptionReader> options) {
        this.screens = screens;
        this.options = new OptionsTile(options);
    }

    private record Begun(TileName name, Future<Object> read) {}

    /** All tiles; one that is not here by the deadline is late. */
    public List<TileView> all(ConsoleRequest request, VpsSummary vps) {
        long deadline = System.nanoTime() + ParallelReads.PAGE.toNanos();
        List<Begun> reads = Arrays.stream(TileName.values())
                .map(name -> new Begun(name, begin(name, request, vps)))
                .toList();
        return reads.stream()
                .map(begun -> await(begun.name(), begun.read(), deadline - System.nanoTime(), request, vps))
                .toList();
    }

    /** One tile that is asked for alone and waited for. */
    public TileView one(TileName name, ConsoleRequest request, VpsSummary vps) {
        TileView view = await(name, begin(name, request, vps), ParallelReads.ALONE.toNanos(), request, vps);
        return view instanceof TileView.Late
                ? failed(name, request, vps, new TimeoutException(ParallelReads.ALONE.toString()))
                : view;
    }

    /** The configuration with one setting in a form. */
    public TileView editing(ConfigurationForm form, ConsoleRequest request, VpsSummary vps) {
        return configuration(form, "", request, vps)
                        instanceof TileView.Ready(TileName name, ServiceName service, Content body)
                ? new TileView.Editing(name, service, body)
                : one(TileName.CONFIGURATION, request, vps);
    }

    /** The configuration after a setting was changed; the focus goes to the control with this id. */
    public TileView changed(String focus, ConsoleRequest request, VpsSummary vps) {
        return configuration(null, focus, request, vps);
    }

    private TileView configuration(
            @Nullable ConfigurationForm form, String focus, ConsoleRequest request, VpsSummary vps) {
        Future<Object> read = reads.begin(() -> new ConfigurationTile().read(request, vps, form, focus));
        return await(TileName.CONFIGURATION, read, ParallelReads.ALONE.toNanos(), request, vps);
    }

    @Override
    public void close() {
        reads.close();
    }

    private Future<Object> begin(TileName name, ConsoleRequest request, VpsSummary vps) {
        return reads.begin(() -> tile(name).read(request, vps));
    }

    private Tile tile(TileName name) {
        return switch (name) {
            case INFORMATION -> new InformationTile();
            case CONFIGURATION -> new ConfigurationTile();
            case SHORTCUTS -> new ShortcutsTile();
            case NETWORK -> new NetworkTile();
            case ACTIVITY -> new ActivityTile();
            case OPTIONS -> options;
            case SUBSCRIPTION -> new SubscriptionTile();
        };
    }

    private TileView await(TileName name, Future<Object> read, long nanos, ConsoleRequest request, VpsSummary vps) {
        return switch (reads.await(read, nanos)) {
            case ParallelReads.Result.Here<Object>(Object view) -> {
                Content body = screens.part(request.ui(), "dashboard/tile/" + name.id(), view);
                yield new TileView.Ready(name, vps.name(), body);
            }
            case ParallelReads.Result.Late<Object> _ -> {
                LOG.debug("{} {}: tile {} is late", request.context().queryId(), vps.name(), name);
                yield new TileView.Late(name, vps.name());
            }
            case ParallelReads.Result.Failed<Object>(Throwable cause) -> failed(name, request, vps, cause);
        };
    }

    private TileView failed(TileName name, ConsoleRequest request, VpsSummary vps, Throwable cause) {
        LOG.warn("{} {}: failed reading tile {}", request.context().queryId(), vps.name(), name, cause);
        return new TileView.Failed(name, vps.name(), Failure.message(request.ui(), cause));
    }
}

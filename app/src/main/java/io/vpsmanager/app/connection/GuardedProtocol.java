package io.vpsmanager.app.connection;

import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * HTTP whose requests take a thread only once they have arrived, and have a time for that. Made by Tomcat, by its name, so that
 * its limits come later.
 */
public final class GuardedProtocol extends Http11NioProtocol {

    private static final int SWEEP_MILLIS = 500;

    private final ScheduledThreadPoolExecutor clock;
    private final SlowHeads heads;
    private @Nullable ConnectionLimits limits;
    private @Nullable Future<?> sweeps;

    public GuardedProtocol() {
        this(new SlowHeads());
    }

    private GuardedProtocol(SlowHeads heads) {
        super(new Endpoint(heads));
        this.heads = heads;
        clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("connection times").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** To be called before the start. */
    public void limit(ConnectionLimits given) {
        limits = given;
        heads.limit(given);
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new BodyBufferingAdapter(
                adapter,
                Objects.requireNonNull(limits, "no limits were given"),
                new UnfinishedBodies<>(
                        ConnectionLimits.OF_ADDRESS,
                        ConnectionLimits.OF_ALL,
                        ConnectionLimits.BYTES_OF_ADDRESS,
                        ConnectionLimits.BYTES_OF_ALL,
                        System::nanoTime),
                clock));
    }

    @Override
    protected Processor createProcessor() {
        return new GuardedProcessor(this, getAdapter(), heads);
    }

    @Override
    public void start() throws Exception {
        super.start();
        sweeps = clock.scheduleWithFixedDelay(heads::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() throws Exception {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
        clock.shutdownNow();
        super.destroy();
    }

    /** Tells of each connection when it comes: it may never send a thing, or be long over its handshake. */
    private static final class Endpoint extends NioEndpoint {

        private final SlowHeads heads;

        Endpoint(SlowHeads heads) {
            this.heads = heads;
        }

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            boolean taken = super.setSocketOptions(socket);
            if (taken) {
                heads.open(connections.get(socket));
            }
            return taken;
        }
    }
}

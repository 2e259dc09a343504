package io.vpsmanager.app.serve;

import org.springframework.context.SmartLifecycle;

/** Lets nobody in before all that is served is there: the server listens in a later phase than this one's. */
final class StartupGate implements SmartLifecycle {

    private final Runnable prepared;
    private volatile boolean open;

    StartupGate(Runnable prepared) {
        this.prepared = prepared;
    }

    @Override
    public void start() {
        prepared.run();
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}

package io.vpsmanager.simulator.remoteconsole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;

/** Both ends of a connection inside this program: what one side writes the other reads. */
final class Line {

    private final Pipe toMachine;
    private final Pipe toViewer;

    Line() throws IOException {
        this.toMachine = Pipe.open();
        this.toViewer = Pipe.open();
    }

    /** What the viewer sends. */
    InputStream input() {
        return Channels.newInputStream(toMachine.source());
    }

    /** What the viewer gets. */
    OutputStream output() {
        return Channels.newOutputStream(toViewer.sink());
    }

    /** The viewer's end. */
    ByteChannel viewer() {
        return new Viewer();
    }

    /** Ends both directions, of both sides. */
    void close() {
        for (AutoCloseable each : new AutoCloseable[] {toViewer.sink(), toMachine.source()}) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException("a pipe of this program cannot be closed", e);
            }
        }
    }

    private final class Viewer implements ByteChannel {

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return toViewer.source().read(bytes);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return toMachine.sink().write(bytes);
        }

        @Override
        public boolean isOpen() {
            return toMachine.sink().isOpen();
        }

        @Override
        public void close() throws IOException {
            toMachine.sink().close();
            toViewer.source().close();
        }
    }
}

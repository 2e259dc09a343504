package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.contract.remoteconsole.Viewer;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;

/** Adapts a viewer to a channel, like an engine's console. */
final class ViewerBytes implements ByteChannel {

    private final Viewer viewer;
    private volatile boolean open = true;

    ViewerBytes(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int read(ByteBuffer into) {
        byte[] bytes = new byte[into.remaining()];
        int length = viewer.read(bytes);
        if (length > 0) {
            into.put(bytes, 0, length);
        }
        return length;
    }

    @Override
    public int write(ByteBuffer from) throws ClosedChannelException {
        byte[] bytes = new byte[from.remaining()];
        from.get(bytes);
        if (!viewer.write(bytes, bytes.length)) {
            throw new ClosedChannelException();
        }
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        viewer.close();
    }
}

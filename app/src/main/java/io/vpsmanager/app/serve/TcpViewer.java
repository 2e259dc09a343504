package io.vpsmanager.app.serve;

import io.vpsmanager.contract.remoteconsole.Viewer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A viewer behind a connection of TCP. */
record TcpViewer(SocketChannel channel) implements Viewer {

    private static final Logger LOG = LoggerFactory.getLogger(TcpViewer.class);

    @Override
    public int read(byte[] target) {
        try {
            return channel.read(ByteBuffer.wrap(target));
        } catch (IOException e) {
            LOG.debug("A VNC viewer is gone", e);
            return -1;
        }
    }

    @Override
    public boolean write(byte[] bytes, int length) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            return true;
        } catch (IOException e) {
            LOG.debug("A VNC viewer is gone", e);
            return false;
        }
    }

    /** RFB itself carries the reason; TCP has no words. */
    @Override
    public void refuse(String why) {
        close();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("A VNC viewer's connection cannot be closed", e);
        }
    }
}

package io.vpsmanager.app.connection;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reports when the head of a request is awaited, and when it has arrived. */
final class GuardedProcessor extends Http11Processor {

    private final SlowHeads heads;

    GuardedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, SlowHeads heads) {
        super(protocol, adapter);
        this.heads = heads;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        // Set with the first octet of a request; where it is set now, a head is being gone on with.
        boolean goesOn = getRequest().getStartTimeNanos() >= 0;
        long requests = getRequest().getRequestProcessor().getRequestCount();
        SocketState state = super.service(connection);
        boolean waits = state == SocketState.LONG && !isAsync();
        if (waits) {
            heads.begin(
                    connection, !goesOn || getRequest().getRequestProcessor().getRequestCount() != requests);
        } else {
            heads.end(connection);
        }
        return state;
    }
}

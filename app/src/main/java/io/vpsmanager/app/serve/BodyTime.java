package io.vpsmanager.app.serve;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Ends bodies that trickle in, of API calls and of forms. The connector limits the wait for each part only, which a client
 * that sends an octet now and then never reaches.
 */
final class BodyTime extends ValveBase {

    private final Duration limit;

    BodyTime(Duration limit) {
        super(true);
        this.limit = limit;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request received = request.getCoyoteRequest();
        InputBuffer connection = received.getInputBuffer();
        Timed body = new Timed(connection, System.nanoTime() + limit.toNanos());
        received.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            received.setInputBuffer(connection);
            if (body.late) {
                // Else the connector would go on to read what is left, for as long as it trickles.
                received.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static final class Timed implements InputBuffer {

        private final InputBuffer connection;
        private final long end;
        private boolean late;

        Timed(InputBuffer connection, long end) {
            this.connection = connection;
            this.end = end;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (System.nanoTime() - end > 0) {
                late = true;
                throw new SocketTimeoutException("the body took too long");
            }
            try {
                return connection.doRead(handler);
            } catch (SocketTimeoutException silent) {
                late = true;
                throw silent;
            }
        }

        @Override
        public int available() {
            return connection.available();
        }
    }
}

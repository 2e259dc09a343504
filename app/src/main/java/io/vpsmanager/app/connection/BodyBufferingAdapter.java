package io.vpsmanager.app.connection;

import io.vpsmanager.contract.call.Network;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/** Lets a request be served once its body has come. Until then it holds no thread, whoever reads or does not read it. */
final class BodyBufferingAdapter implements Adapter {

    /** Where programs call: their bodies are larger, and they are told in their own form what was wrong with one. */
    private static final List<String> PROGRAMS = List.of("/1.0/", "/v1/", "/v2/", "/auth/", "/operator/");

    private static final int FIRST_ERROR = 400;
    private static final int PROGRAM_BYTES = 1 << 20;
    private static final int FORM_BYTES = 64 << 10;

    /** A place of a request for notes that is not Tomcat's own. */
    private static final int NOTE = 7;

    private final Adapter next;
    private final ConnectionLimits limits;
    private final UnfinishedBodies<Body> bodies;
    private final ScheduledExecutorService clock;

    BodyBufferingAdapter(
            Adapter next, ConnectionLimits limits, UnfinishedBodies<Body> bodies, ScheduledExecutorService clock) {
        this.next = next;
        this.limits = limits;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        // Of a connection that broke.
        forget(request);
        if (response.getStatus() >= FIRST_ERROR) {
            // Its head cannot be read, a length that is no number among it: nothing of a body is waited for.
            next.service(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getMimeHeaders().getHeader("Transfer-Encoding") == null)) {
            next.service(request, response);
            return;
        }
        request.setRequestThread();
        try {
            if (request.hasExpectation()) {
                request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
                request.setExpectation(false);
            }
            String address = Network.of(caller(request));
            Body body = new Body(request, isProgram(request) ? PROGRAM_BYTES : FORM_BYTES);
            if (length > 0 && body.readPresent(length)) {
                serve(request, response, body);
            } else {
                await(request, body, address);
            }
        } catch (IOException lost) {
            request.action(ActionCode.CLOSE_NOW, lost);
        } finally {
            request.clearRequestThread();
        }
    }

    private void await(Request request, Body body, String address) {
        request.setNote(NOTE, body);
        request.action(ActionCode.ASYNC_START, body);
        body.watched(size -> bodies.note(address, body, size).forEach(old -> old.end(Body.End.CROWDED)));
        Duration time = isKnown(request.getMimeHeaders()) ? limits.body() : limits.strangersBody();
        body.deadline(clock.schedule(() -> late(request, body), time.toMillis(), TimeUnit.MILLISECONDS));
        request.setReadListener(body);
    }

    private void late(Request request, Body body) {
        bodies.end(body);
        if (request.getNote(NOTE) == body) {
            body.end(Body.End.LATE);
        }
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        if (!(request.getNote(NOTE) instanceof Body body)) {
            return next.asyncDispatch(request, response, event);
        }
        request.setRequestThread();
        try {
            if (event != SocketEvent.OPEN_READ && event != SocketEvent.OPEN_WRITE) {
                forget(request);
                return false;
            }
            if (!isDispatched(request)) {
                request.onDataAvailable();
            }
            if (!isDispatched(request)) {
                return true;
            }
            forget(request);
            request.action(ActionCode.ASYNC_DISPATCHED, null);
            return ended(request, response, body);
        } finally {
            request.clearRequestThread();
        }
    }

    /** Whether the connection may go on. */
    private boolean ended(Request request, Response response, Body body) throws Exception {
        Body.@Nullable End end = body.ended();
        boolean told = end == Body.End.COMPLETE
                || (isProgram(request) && (end == Body.End.LATE || end == Body.End.UNREADABLE));
        if (told) {
            serve(request, response, body);
        }
        return told;
    }

    private void serve(Request request, Response response, Body body) throws Exception {
        if (!body.isRead()) {
            response.setHeader("Connection", "close");
        }
        body.serve();
        try {
            next.service(request, response);
        } finally {
            body.giveBack();
            if (!body.isRead()) {
                // Else the connector would go on to read what is left, for as long as it trickles.
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private void forget(Request request) {
        if (request.getNote(NOTE) instanceof Body body) {
            request.setNote(NOTE, null);
            bodies.end(body);
            body.forget();
        }
    }

    private String caller(Request request) {
        request.action(ActionCode.REQ_PEER_ADDR_ATTRIBUTE, null);
        List<String> forwarded = new ArrayList<>();
        Enumeration<String> values = request.getMimeHeaders().values("X-Forwarded-For");
        values.asIterator().forEachRemaining(forwarded::add);
        return limits.proxies().caller(String.valueOf(request.peerAddr()), forwarded);
    }

    /** Whether somebody says who it is. That is true of strangers too, but then each wrong word costs them. */
    private static boolean isKnown(MimeHeaders headers) {
        String cookies = headers.getHeader("Cookie");
        return headers.getHeader("Authorization") != null
                || headers.getHeader("X-Ovh-Consumer") != null
                || (cookies != null && cookies.contains("session="));
    }

    private static boolean isProgram(Request request) {
        String path = String.valueOf(request.requestURI());
        return PROGRAMS.stream().anyMatch(path::startsWith);
    }

    private static boolean isDispatched(Request request) {
        AtomicBoolean dispatched = new AtomicBoolean();
        request.action(ActionCode.ASYNC_IS_DISPATCHING, dispatched);
        return dispatched.get();
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return next.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        next.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        next.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return next.getDomain();
    }
}

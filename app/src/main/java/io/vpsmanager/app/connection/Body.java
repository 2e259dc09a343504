package io.vpsmanager.app.connection;

import jakarta.servlet.ReadListener;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.AsyncContextCallback;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * The body of one request, read as it comes and served from memory. Whatever changes its request happens on a thread of the
 * server that holds the connection's lock; others, such as the clock, only ask for one ({@link #end}).
 */
final class Body implements InputBuffer, ApplicationBufferHandler, ReadListener, AsyncContextCallback {

    /** How it ended. */
    enum End {
        COMPLETE,
        LATE,
        /** Another body needs its place. */
        CROWDED,
        /** It is malformed. */
        UNREADABLE,
        LOST
    }

    /** What is sent beyond this is not waited for. */
    private static final long DISCARDED = 4L << 20;

    private final Request request;
    private final InputBuffer connection;
    private final int kept;
    private LongConsumer grown = _ -> {};
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private volatile @Nullable Future<?> deadline;
    private ByteBuffer part = ApplicationBufferHandler.EMPTY_BUFFER;
    private long come;
    private @Nullable IOException failure;
    private boolean served;

    /**
     * Reads nothing yet.
     *
     * @param kept how many octets the program needs at most; one more is kept, so that it sees that there are more
     */
    Body(Request request, int kept) {
        this.request = request;
        this.connection = request.getInputBuffer();
        this.kept = kept;
    }

    /** From now on tells how much is kept. */
    void watched(LongConsumer watch) {
        grown = watch;
        watch.accept(bytes.size());
    }

    /** Reads what is there, where the length is known; returns whether that is all. Never waits. */
    boolean readPresent(long length) throws IOException {
        while (come < length && isPresent()) {
            read();
        }
        return come >= length || come > DISCARDED;
    }

    private boolean isPresent() {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0;
    }

    @Override
    public void onDataAvailable() {
        try {
            int read = 0;
            // Once it is ended, also for its own growth, the server would wait for the next octet.
            while (end.get() == null && read >= 0 && come <= DISCARDED && (read > 0 || request.isReady())) {
                read = read();
            }
            if (read < 0 || come > DISCARDED) {
                end(End.COMPLETE);
            }
        } catch (EOFException left) {
            end(End.LOST);
        } catch (IOException unreadable) {
            failure = unreadable;
            end(End.UNREADABLE);
        }
    }

    @Override
    public void onAllDataRead() {
        // onDataAvailable comes to the end by itself.
    }

    @Override
    public void onError(Throwable lost) {
        end(End.LOST);
    }

    private int read() throws IOException {
        int read = connection.doRead(this);
        if (read > 0) {
            come += read;
            int room = Math.min(part.remaining(), kept + 1 - bytes.size());
            byte[] taken = new byte[Math.max(0, room)];
            part.get(taken);
            bytes.writeBytes(taken);
            part = ApplicationBufferHandler.EMPTY_BUFFER;
            grown.accept(bytes.size());
        }
        return read;
    }

    /** Makes the server continue with the request, unless it already does. */
    void end(End how) {
        if (end.compareAndSet(null, how)) {
            Future<?> clock = deadline;
            if (clock != null) {
                clock.cancel(false);
            }
            request.action(ActionCode.ASYNC_DISPATCH, null);
        }
    }

    /** Its connection is gone: nobody continues with it. */
    void forget() {
        end.compareAndSet(null, End.LOST);
        Future<?> clock = deadline;
        if (clock != null) {
            clock.cancel(false);
        }
    }

    /** Empty while it comes. */
    @Nullable
    End ended() {
        return end.get();
    }

    void deadline(Future<?> clock) {
        deadline = clock;
        if (end.get() != null) {
            clock.cancel(false);
        }
    }

    /** Whether all that was sent was read, so that another request may follow on the connection. */
    boolean isRead() {
        return come <= DISCARDED && (end.get() == null || end.get() == End.COMPLETE);
    }

    /** From here on the program reads what was kept. */
    void serve() {
        request.setInputBuffer(this);
        if (end.get() == End.LATE) {
            failure = new SocketTimeoutException("the body took too long");
        }
    }

    void giveBack() {
        request.setInputBuffer(connection);
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (served || bytes.size() == 0) {
            return -1;
        }
        served = true;
        handler.setByteBuffer(ByteBuffer.wrap(bytes.toByteArray()));
        return bytes.size();
    }

    @Override
    public int available() {
        return served ? 0 : bytes.size();
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        part = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return part;
    }

    @Override
    public void expand(int size) {
        // What is read stands in the connection's own buffer.
    }

    @Override
    public void fireOnComplete() {
        // Nobody listens for the arrival of a body.
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void incrementInProgressAsyncCount() {
        // The application does not know of it yet.
    }

    @Override
    public void decrementInProgressAsyncCount() {
        // The application does not know of it yet.
    }
}

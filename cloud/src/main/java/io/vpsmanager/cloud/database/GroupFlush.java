package io.vpsmanager.cloud.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One disk write for all commits waiting for one.
 *
 * <p>H2 writes every page that a commit changed, and every page above it, a few hundred kilobytes for the acceptance of
 * a task. Asked to do that at each commit, it does so for each in turn; here the first waiting commit does it for all
 * (decisions/0015).
 */
public final class GroupFlush implements Flush {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    /** Commits that asked for a write, and how many of them, from the first, are on disk. */
    private long asked;

    private long done;
    private boolean writing;

    @Override
    public void await(Connection connection) throws SQLException {
        lock.lock();
        try {
            long mine = ++asked;
            while (done < mine) {
                if (writing) {
                    written.awaitUninterruptibly();
                } else {
                    write(connection);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes for all that asked so far. If that fails, each of the others tries for itself. */
    private void write(Connection connection) throws SQLException {
        long covered = asked;
        writing = true;
        lock.unlock();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } finally {
            lock.lock();
            writing = false;
            written.signalAll();
        }
        done = covered;
    }
}

package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.OwnTransactions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The fault plan, in the simulator's schema: the same for every program on the database.
 *
 * <p>Rules are tried in the order in which they were added; the first in force that fits is shown. Thread-safe, and apart
 * from the caller's transaction: a hit stays counted when the caller fails.
 */
public final class JdbcFaultPlan implements FaultPlan {

    /** Real time, as the person who releases a hang lives in it. */
    private static final Duration HANG_LOOK = Duration.ofMillis(20);

    private final TransactionTemplate transaction;
    private final FaultStore rules;
    private final long knownNanos;
    /** How often the plan was changed here. */
    private final AtomicLong changes = new AtomicLong();

    private volatile Known known = new Known(0, -1, List.of());

    /** What was in force at this nanosecond, when the plan had been changed so often. */
    private record Known(long at, long changes, List<PlannedFault> unreleased) {}

    /** A plan that is read each time it is asked. */
    public JdbcFaultPlan(DataSource dataSource) {
        this(dataSource, Duration.ZERO);
    }

    /**
     * A plan that, once read, is known for that long, save for what is changed here: every call and step asks. How often a rule
     * was shown is counted in the database alone, so that none is shown once too often.
     */
    public JdbcFaultPlan(DataSource dataSource, Duration knownFor) {
        this.transaction = OwnTransactions.on(dataSource);
        this.rules = new FaultStore(JdbcClient.create(dataSource));
        this.knownNanos = knownFor.toNanos();
    }

    @Override
    public Optional<Fault> next(String place, String subject) {
        for (PlannedFault planned : listUnreleased()) {
            if (planned.isInForce()
                    && planned.rule().matches(place, subject)
                    && inTransaction(() -> rules.hit(planned.id()))) {
                if (!(planned.rule().fault() instanceof Fault.Hang)) {
                    return Optional.of(planned.rule().fault());
                }
                hang(planned.id(), place);
            }
        }
        return Optional.empty();
    }

    private void hang(long id, String place) {
        while (listUnreleased().stream().anyMatch(planned -> planned.id() == id)) {
            LockSupport.parkNanos(HANG_LOOK.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopped while the fault plan had it hang at " + place);
            }
        }
    }

    /** A hold that was shown as often as it may be still holds what it has stopped. */
    @Override
    public boolean holds(String place, String subject) {
        return listUnreleased().stream()
                .filter(planned -> planned.rule().fault() instanceof Fault.Hold)
                .anyMatch(planned -> planned.rule().matches(place, subject));
    }

    /** Adds a rule after all others and gives its id. */
    public long add(FaultRule rule) {
        return change(() -> rules.insert(rule));
    }

    /** Ends a rule and lets go what it holds; it stays listed. False when there is none of this id. */
    public boolean release(long id) {
        return change(() -> rules.release(id));
    }

    /** Ends a rule, lets go what it holds, and forgets it. False when there is none of this id. */
    public boolean remove(long id) {
        return change(() -> rules.delete(id));
    }

    /** Removes every rule. */
    public void clear() {
        change(rules::deleteAll);
    }

    /** Every rule, oldest first. */
    public List<PlannedFault> list() {
        return inTransaction(rules::list);
    }

    private List<PlannedFault> listUnreleased() {
        long now = System.nanoTime();
        // Before the read: a change meanwhile makes this finding worthless.
        long changed = changes.get();
        Known found = known;
        if (found.changes() != changed || now - found.at() >= knownNanos) {
            found = new Known(now, changed, inTransaction(rules::listUnreleased));
            known = found;
        }
        return found.unreleased();
    }

    private <T> T change(Supplier<T> body) {
        T result = inTransaction(body);
        changes.incrementAndGet();
        return result;
    }

    private <T> T inTransaction(Supplier<T> body) {
        return Objects.requireNonNull(transaction.execute(status -> body.get()));
    }
}

package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.OwnTransactions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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

    private final TransactionTemplate transaction;
    private final FaultStore rules;
    private final long emptyNanos;
    /** How many rules were added here. */
    private final AtomicLong added = new AtomicLong();

    private volatile Empty empty = new Empty(0, -1);

    /** The plan was empty at this nanosecond, when so many rules had been added. */
    private record Empty(long at, long added) {}

    /** A plan that is read each time it is asked. */
    public JdbcFaultPlan(DataSource dataSource) {
        this(dataSource, Duration.ZERO);
    }

    /**
     * A plan that, once found empty, is taken to be empty for that long, save for what is added here: almost every plan is, and
     * every call and step asks.
     */
    public JdbcFaultPlan(DataSource dataSource, Duration emptyFor) {
        this.transaction = OwnTransactions.on(dataSource);
        this.rules = new FaultStore(JdbcClient.create(dataSource));
        this.emptyNanos = emptyFor.toNanos();
    }

    @Override
    public Optional<Fault> next(String place, String subject) {
        for (PlannedFault planned : listUnreleased()) {
            if (planned.isInForce()
                    && planned.rule().matches(place, subject)
                    && inTransaction(() -> rules.hit(planned.id()))) {
                return Optional.of(planned.rule().fault());
            }
        }
        return Optional.empty();
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
        long id = inTransaction(() -> rules.insert(rule));
        added.incrementAndGet();
        return id;
    }

    /** Ends a rule and lets go what it holds; it stays listed. False when there is none of this id. */
    public boolean release(long id) {
        return inTransaction(() -> rules.release(id));
    }

    /** Ends a rule, lets go what it holds, and forgets it. False when there is none of this id. */
    public boolean remove(long id) {
        return inTransaction(() -> rules.delete(id));
    }

    /** Removes every rule. */
    public void clear() {
        inTransaction(rules::deleteAll);
    }

    /** Every rule, oldest first. */
    public List<PlannedFault> list() {
        return inTransaction(rules::list);
    }

    private List<PlannedFault> listUnreleased() {
        long now = System.nanoTime();
        // Before the read: a rule added meanwhile makes this finding worthless.
        long known = added.get();
        if (empty.added() == known && now - empty.at() < emptyNanos) {
            return List.of();
        }
        List<PlannedFault> unreleased = inTransaction(rules::listUnreleased);
        if (unreleased.isEmpty()) {
            empty = new Empty(now, known);
        }
        return unreleased;
    }

    private <T> T inTransaction(Supplier<T> body) {
        return Objects.requireNonNull(transaction.execute(status -> body.get()));
    }
}

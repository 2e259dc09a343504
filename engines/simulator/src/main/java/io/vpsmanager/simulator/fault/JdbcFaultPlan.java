package io.vpsmanager.simulator.fault;

import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.OwnTransactions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The fault plan, in the simulator's schema: the same for every program on the database, at once.
 *
 * <p>Rules are tried in the order in which they were added; the first in force that fits is shown. Thread-safe, and apart
 * from the caller's transaction: a hit stays counted when the caller fails.
 */
public final class JdbcFaultPlan implements FaultPlan {

    private final TransactionTemplate transaction;
    private final FaultStore rules;

    public JdbcFaultPlan(DataSource dataSource) {
        this.transaction = OwnTransactions.on(dataSource);
        this.rules = new FaultStore(JdbcClient.create(dataSource));
    }

    @Override
    public Optional<Fault> next(String place, String subject) {
        for (PlannedFault planned : inTransaction(rules::listUnreleased)) {
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
        return inTransaction(rules::listUnreleased).stream()
                .filter(planned -> planned.rule().fault() instanceof Fault.Hold)
                .anyMatch(planned -> planned.rule().matches(place, subject));
    }

    /** Adds a rule after all others and gives its id. */
    public long add(FaultRule rule) {
        return inTransaction(() -> rules.insert(rule));
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

    private <T> T inTransaction(Supplier<T> body) {
        return Objects.requireNonNull(transaction.execute(status -> body.get()));
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.fault.FaultPlan;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Executes orders and answers questions; before either, due steps take effect. */
record OperationService(
        TransactionTemplate transaction, InstantSource clock, DueStepProcessor settlement, StepExecutor stepper) {

    private static final Logger LOG = LoggerFactory.getLogger(OperationService.class);

    static OperationService of(
            DataSource dataSource, InstantSource clock, SimulatorSettings settings, FaultPlan faults) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        TransactionTemplate transaction = OwnTransactions.on(dataSource);
        return new OperationService(
                transaction,
                clock,
                new DueStepProcessor(transaction, jdbc, faults),
                new StepExecutor(
                        transaction,
                        new StepStore(jdbc),
                        new Fences(transaction, jdbc, clock),
                        faults,
                        clock,
                        settings));
    }

    /** Begins a work, or reports its state. */
    Outcome carryOut(StepCall step, Operation work) {
        return unlessBusy(step, () -> {
            settlement.settleDue(work.order().subject(), clock.instant());
            return stepper.findOutcome(step, work.order()).orElseGet(() -> begin(step, work));
        });
    }

    /** Never begins a step from now on; reports its state. */
    Outcome close(StepCall step) {
        return unlessBusy(step, () -> {
            settlement.settleDue(null, clock.instant());
            return stepper.close(step);
        });
    }

    Outcome fence(Fence fence) {
        return unlessBusy(fence, () -> stepper.fence(fence));
    }

    private static Outcome unlessBusy(Object what, Supplier<Outcome> body) {
        try {
            return body.get();
        } catch (TransientDataAccessException e) {
            LOG.info("{} could not be tried: the simulator's database is busy", what, e);
            return new Outcome.Retry("the simulator's database is busy");
        }
    }

    /** What the work stands on, such as the disks of a machine, must be settled too. */
    private Outcome begin(StepCall step, Operation work) {
        settlement.settleDue(null, clock.instant());
        return stepper.begin(step, work);
    }

    /** Of one subject. */
    <T> T read(String subject, Supplier<T> query) {
        settlement.settleDue(subject, clock.instant());
        return asItIs(query);
    }

    /** Of whatever there is. */
    <T> T readAll(Supplier<T> query) {
        settlement.settleDue(null, clock.instant());
        return asItIs(query);
    }

    /** Of what is past, or was settled just before. */
    <T> T asItIs(Supplier<T> query) {
        return Objects.requireNonNull(transaction.execute(_ -> query.get()));
    }
}

package io.vpsmanager.simulator;

import io.vpsmanager.engine.Fence;
import io.vpsmanager.engine.Outcome;
import io.vpsmanager.engine.StepCall;
import io.vpsmanager.engine.StepId;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import io.vpsmanager.simulator.Operation.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins each step once, and tells how it stands. */
final class StepExecutor {

    private static final Outcome FENCED = new Outcome.Fenced();
    private static final Duration MIN_WAIT_LENGTH = Duration.ofMillis(20);
    private static final Duration MAX_WAIT_LENGTH = Duration.ofSeconds(1);
    /** Real time, as the person who releases a hold lives in it. */
    private static final Duration MAX_HELD_LENGTH = Duration.ofSeconds(2);
    /** Of the time a step is overdue, the part to wait before it is asked about again. */
    private static final int HELD_PART = 4;

    private final TransactionTemplate transaction;
    private final StepStore steps;
    private final Fences fences;
    private final FaultPlan faults;
    private final InstantSource clock;
    private final SimulatorSettings settings;

    StepExecutor(
            TransactionTemplate transaction,
            StepStore steps,
            Fences fences,
            FaultPlan faults,
            InstantSource clock,
            SimulatorSettings settings) {
        this.transaction = transaction;
        this.steps = steps;
        this.fences = fences;
        this.faults = faults;
        this.clock = clock;
        this.settings = settings;
    }

    Outcome fence(Fence fence) {
        return fences.admit(fence) ? new Outcome.Done() : FENCED;
    }

    /** How a step stands that was begun or closed before; no answer to an older lease. */
    Optional<Outcome> findOutcome(StepCall call, Step.Order order) {
        return fences.admit(call.fence()) ? inTransaction(() -> known(call.step(), order)) : Optional.of(FENCED);
    }

    /** Has a step that never began stay so; tells how one stands that did. */
    Outcome close(StepCall call) {
        fences.admit(call.fence());
        return inTransaction(() -> {
            if (!fences.lock(call.fence())) {
                return FENCED;
            }
            return steps.find(call.step()).map(this::outcomeOf).orElseGet(() -> {
                steps.close(call.step(), clock.instant());
                return new Outcome.Done();
            });
        });
    }

    /** Begins a step that was not known a moment ago. */
    Outcome begin(StepCall call, Operation work) {
        Optional<Outcome> answer = inTransaction(() -> answerWithoutBeginning(call.step(), work, work.judge()));
        if (answer.isPresent()) {
            return answer.get();
        }
        // Asked outside a transaction, so that what the plan counts stays counted and no lock waits for it.
        Step.Order order = work.order();
        Fault fault = faults.next(order.action().place(), order.server()).orElse(null);
        if (fault instanceof Fault.Fail(String reason, boolean passing)) {
            return passing ? new Outcome.Retry(reason) : new Outcome.Failed(reason);
        }
        Outcome outcome = beginOnce(call, work, fault);
        return fault instanceof Fault.LostReply
                ? new Outcome.Retry("the answer to " + order.action().method() + " was lost")
                : outcome;
    }

    private Outcome beginOnce(StepCall call, Operation work, @Nullable Fault fault) {
        try {
            return inTransaction(() -> tryToBegin(call, work, fault));
        } catch (DuplicateKeyException e) {
            // Someone else began the same step, or just makes the same thing by another step.
            return findOutcome(call, work.order()).orElseGet(() -> busy(work));
        }
    }

    private Outcome tryToBegin(StepCall call, Operation work, @Nullable Fault fault) {
        // First, and locked until the step is written: whoever takes over or closes comes before it or after it.
        if (!fences.lock(call.fence())) {
            return FENCED;
        }
        StepId id = call.step();
        Verdict verdict = work.judge();
        Optional<Outcome> answer = answerWithoutBeginning(id, work, verdict);
        if (answer.isPresent()) {
            return answer.get();
        }
        boolean acts = verdict instanceof Verdict.Possible;
        if (acts) {
            work.supersedes().ifPresent(action -> steps.giveUp(work.order().subject(), action, clock.instant()));
        }
        Step step = newStep(id, work.order(), acts, fault);
        steps.insert(step, acts);
        if (acts) {
            work.begin(step);
        }
        return outcomeOf(step);
    }

    /**
     * Asked after the judgement, which has locked the subject where there is one. Where there is none yet, another may
     * begin this very step between two reads: whoever makes the subject busy must be visible to the look for the step.
     */
    private Optional<Outcome> answerWithoutBeginning(StepId id, Operation work, Verdict verdict) {
        boolean busy = steps.isBusy(work.order().subject(), work.supersedes());
        Optional<Outcome> known = known(id, work.order());
        if (known.isPresent()) {
            return known;
        }
        if (busy) {
            return Optional.of(busy(work));
        }
        return switch (verdict) {
            case Verdict.Possible possible -> Optional.empty();
            case Verdict.Needless needless -> Optional.empty();
            case Verdict.NotYet(String reason) -> Optional.of(new Outcome.Retry(reason));
            case Verdict.Impossible(String reason) -> Optional.of(new Outcome.Failed(reason));
        };
    }

    private Optional<Outcome> known(StepId id, Step.Order order) {
        Optional<Outcome> begun = steps.find(id)
                .map(step -> step.order().equals(order)
                        ? outcomeOf(step)
                        : new Outcome.Failed("step " + id + " was given before, for another piece of work: "
                                + step.order().action().method() + " of "
                                + step.order().subject()));
        return begun.isEmpty() && steps.isClosed(id)
                ? Optional.of(new Outcome.Failed("step " + id + " is closed: it is not begun any more"))
                : begun;
    }

    private static Outcome busy(Operation work) {
        return new Outcome.Retry(work.order().subject() + " is busy with another step");
    }

    private Step newStep(StepId id, Step.Order order, boolean acts, @Nullable Fault fault) {
        Instant now = clock.instant();
        if (!acts) {
            return new Step(id, order, false, false, new Step.Span(now, now, now));
        }
        Duration more = fault instanceof Fault.Delay(Duration by) ? by : Duration.ZERO;
        Instant due = now.plus(settings.durationOf(order.action())).plus(more);
        return new Step(
                id,
                order,
                fault instanceof Fault.Hold,
                fault instanceof Fault.WrongState,
                new Step.Span(now, due, null));
    }

    private Outcome outcomeOf(Step step) {
        if (step.isEnded()) {
            return new Outcome.Done();
        }
        Instant now = clock.instant();
        return new Outcome.Working(
                step.percent(now), askAgain(Duration.between(now, step.span().due())));
    }

    /** Soon enough to show progress, and no sooner than an answer can be new; of what is held the more seldom the longer it is. */
    private Duration askAgain(Duration left) {
        Duration longest = settings.scaled(MAX_WAIT_LENGTH);
        if (left.isPositive()) {
            return atLeast(MIN_WAIT_LENGTH, left.compareTo(longest) < 0 ? left : longest);
        }
        Duration part = left.negated().dividedBy(HELD_PART);
        return atLeast(longest, part.compareTo(MAX_HELD_LENGTH) < 0 ? atLeast(MIN_WAIT_LENGTH, part) : MAX_HELD_LENGTH);
    }

    private static Duration atLeast(Duration least, Duration wait) {
        return wait.compareTo(least) < 0 ? least : wait;
    }

    private <T> T inTransaction(Supplier<T> body) {
        return Objects.requireNonNull(transaction.execute(status -> body.get()));
    }
}

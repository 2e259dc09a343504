package io.vpsmanager.app.limit;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a request may take (decisions/0010). It is looked at where a call of the contract begins and where one waits, never
 * inside a change: what is begun ends.
 *
 * @param nanos a clock like {@link System#nanoTime}
 */
public record RequestTime(Duration limit, LongSupplier nanos) {

    /**
     * Lets a request go on.
     *
     * @throws ContractException 503 when its time is over
     */
    public void require(CallContext context) {
        if (context.begun().isPresent() && nanos.getAsLong() - context.begun().getAsLong() > limit.toNanos()) {
            throw ContractException.unavailable(
                    "This request took longer than " + limit.toSeconds()
                            + " s and was given up; what it had changed before stays. Try again, or ask for less at once",
                    null);
        }
    }
}

package io.vpsmanager.app.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.ContractException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final AtomicLong now = new AtomicLong();
    private final RateLimiter rates = new RateLimiter("account", 60, now::get);

    @Test
    void aMinutesCallsMayComeAtOnceThenOneASecond() {
        take(60);
        assertThat(refusal()).isEqualTo(Duration.ofSeconds(1));
        assertThat(refusal()).isEqualTo(Duration.ofSeconds(1));
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        take(1);
        assertThat(refusal()).isPositive();
        now.addAndGet(Duration.ofHours(1).toNanos());
        take(60);
        assertThat(refusal()).isPositive();
    }

    @Test
    void oneCallerDoesNotSpendAnothersCalls() {
        take(60);
        rates.take("another");
        assertThat(refusal()).isPositive();
    }

    @Test
    void zeroIsNoLimit() {
        RateLimiter none = new RateLimiter("address", 0, now::get);
        for (int i = 0; i < 100_000; i++) {
            none.take("one");
        }
    }

    private void take(int calls) {
        for (int i = 0; i < calls; i++) {
            rates.take("one");
        }
    }

    private Duration refusal() {
        Duration[] wait = {Duration.ZERO};
        assertThatThrownBy(() -> rates.take("one"))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> wait[0] = e.retryAfter().orElseThrow())
                .hasMessageContaining("60 a minute");
        return wait[0];
    }
}

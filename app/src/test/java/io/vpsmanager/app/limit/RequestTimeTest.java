package io.vpsmanager.app.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestTimeTest {

    private static final CallContext CONTEXT = CallContext.of("query", Origin.API, "192.0.2.1");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RequestTime time = new RequestTime(Duration.ofSeconds(30), nanos::get);

    @Test
    void aRequestEndsWithItsTimeAlsoWhereTheClockTurnsOver() {
        CallContext begun = CONTEXT.begunAt(nanos.get());
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThatCode(() -> time.require(begun)).doesNotThrowAnyException();
        nanos.incrementAndGet();
        assertThatThrownBy(() -> time.require(begun))
                .isInstanceOfSatisfying(
                        ContractException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNAVAILABLE))
                .hasMessageContaining("30 s");
    }

    @Test
    void whatHasNoBeginningHasNoEnd() {
        assertThatCode(() -> time.require(CONTEXT)).doesNotThrowAnyException();
    }
}

package io.vpsmanager.app.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UnfinishedBodiesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final UnfinishedBodies<String> bodies = new UnfinishedBodies<>(2, 3, 100, 150, nanos::get);

    @Test
    void ofOneAddressTheOldestLeaves() {
        assertThat(bodies.note("a", "a1", 0)).isEmpty();
        assertThat(bodies.note("a", "a2", 0)).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(bodies.note("b", "b1", 0)).isEmpty();
        assertThat(bodies.note("a", "a3", 0)).containsExactly("a1");
        assertThat(bodies.count()).isEqualTo(3);
    }

    @Test
    void whoComeAtOnceDoNotCrowdEachOtherOut() {
        bodies.note("a", "a1", 0);
        bodies.note("a", "a2", 0);
        assertThat(bodies.note("a", "a3", 0)).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(bodies.note("a", "a3", 1)).containsExactly("a1");
    }

    @Test
    void ofAllTheOldestLeaves() {
        bodies.note("a", "a1", 0);
        bodies.note("b", "b1", 0);
        bodies.note("c", "c1", 0);
        assertThat(bodies.note("d", "d1", 0)).containsExactly("a1");
    }

    @Test
    void memoryCountsToo() {
        bodies.note("a", "a1", 40);
        assertThat(bodies.note("a", "a2", 60)).isEmpty();
        assertThat(bodies.note("a", "a2", 61)).containsExactly("a1");
        assertThat(bodies.note("b", "b1", 90)).containsExactly("a2");
        assertThat(bodies.note("b", "b1", 101)).containsExactly("b1");
        assertThat(bodies.count()).isZero();
    }

    @Test
    void whatEndedTakesNoPlace() {
        bodies.note("a", "a1", 90);
        bodies.end("a1");
        bodies.end("a1");
        assertThat(bodies.note("a", "a2", 90)).isEmpty();
        assertThat(bodies.count()).isEqualTo(1);
    }
}

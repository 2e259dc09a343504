package io.vpsmanager.cloud.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done with each reconciliation. */
class RoundsTest {

    @Test
    void aRoundThatFailsKeepsNoOtherAway() {
        List<String> done = new ArrayList<>();
        Runnable failing = () -> {
            throw new IllegalStateException("told to");
        };
        Work.runEach(List.of(() -> done.add("first"), failing, () -> done.add("last")));
        assertThat(done).containsExactly("first", "last");
    }
}

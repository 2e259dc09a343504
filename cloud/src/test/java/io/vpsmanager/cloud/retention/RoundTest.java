package io.vpsmanager.cloud.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.retention.RetentionStore.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How one round goes along a table. */
class RoundTest {

    private static final int KEPT = 300_000;

    @Test
    void whatIsKeptForEverKeepsNothingBehindIt() {
        List<Long> removed = new ArrayList<>();
        Retention.along(after -> rows(after, KEPT + 700), removed::addAll);

        assertThat(removed)
                .isEqualTo(LongStream.rangeClosed(KEPT + 1, KEPT + 700).boxed().toList());
    }

    @Test
    void aRoundEndsThoughMoreIsDue() {
        List<Long> removed = new ArrayList<>();
        Retention.along(after -> rows(after, Integer.MAX_VALUE), removed::addAll);

        assertThat(removed).hasSize(200_000);
    }

    /** Five hundred rows of a table whose first ones are kept. */
    private static List<Seen> rows(long after, long all) {
        return LongStream.rangeClosed(after + 1, Math.min(after + 500, all))
                .mapToObj(id -> new Seen(id, id > KEPT, false))
                .toList();
    }
}

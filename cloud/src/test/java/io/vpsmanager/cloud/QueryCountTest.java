package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.PowerApi;
import io.vpsmanager.contract.vps.VpsApi;
import io.vpsmanager.contract.vps.VpsQuery;
import io.vpsmanager.contract.vps.VpsViews;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page of servers costs the same number of queries, however many rows it has. */
class QueryCountTest {

    private final StatementCount count = new StatementCount();

    @Test
    void aPageCostsTheSameForOneRowAndForTwenty() {
        CloudWorld world = CloudWorld.on(count.of(TestDatabase.H2.open()));
        for (int i = 0; i < 20; i++) {
            world.order("server " + i);
        }
        assertThat(queries(world, 20)).isEqualTo(queries(world, 1)).isEqualTo(4);
    }

    /** What docs/benchmarks.md tells of the calls it times, the look at the signature aside. */
    @Test
    void callsCostWhatIsWrittenOfThem() {
        CloudWorld world = CloudWorld.on(count.of(TestDatabase.H2.open()));
        ServiceName name = world.running();
        CloudWorld.As api = world.as(CloudWorld.ALICE);
        assertThat(count.during(() -> api.api(VpsApi.class).list())).isEqualTo(1);
        assertThat(count.during(() -> api.api(VpsApi.class).get(name))).isEqualTo(1);
        assertThat(count.during(() -> api.api(PowerApi.class).reboot(name))).isEqualTo(6);
    }

    private int queries(CloudWorld world, int size) {
        return count.during(() -> assertThat(world.api(VpsViews.class, CloudWorld.ALICE)
                        .page(new VpsQuery("", Set.of(), Set.of(), Set.of(), VpsQuery.Sort.IP, false, 1, size))
                        .rows())
                .hasSize(size));
    }
}

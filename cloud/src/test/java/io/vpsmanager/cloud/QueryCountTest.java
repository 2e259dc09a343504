package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.vps.VpsQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A page of servers costs the same number of queries, however many rows it has. */
class QueryCountTest {

    private final AtomicInteger statements = new AtomicInteger();

    @Test
    void aPageCostsTheSameForOneRowAndForTwenty() {
        CloudWorld world = CloudWorld.on(counting(DataSource.class, TestDatabase.H2.open()));
        for (int i = 0; i < 20; i++) {
            world.order("server " + i);
        }
        assertThat(queries(world, 20)).isEqualTo(queries(world, 1)).isEqualTo(4);
    }

    private int queries(CloudWorld world, int size) {
        int before = statements.get();
        assertThat(world.manager(CloudWorld.ALICE)
                        .pageVps(new VpsQuery("", Set.of(), Set.of(), Set.of(), VpsQuery.Sort.IP, false, 1, size))
                        .rows())
                .hasSize(size);
        return statements.get() - before;
    }

    /** Counts the statements that the connections of a data source prepare. */
    private <T> T counting(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof Connection connection
                                ? counting(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}

package io.vpsmanager.cloud;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that the connections of a data source prepare. */
final class StatementCount {

    private final AtomicInteger statements = new AtomicInteger();

    DataSource of(DataSource real) {
        return counting(DataSource.class, real);
    }

    /** How many statements this takes. */
    int during(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

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

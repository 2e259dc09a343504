package io.vpsmanager.cloud;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Knows the most rows that one statement of a data source's connections has changed. */
final class LargestChange {

    private final AtomicInteger largest = new AtomicInteger();

    DataSource of(DataSource real) {
        return watched(DataSource.class, real);
    }

    int rows() {
        return largest.get();
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return seen(method.getName(), method.invoke(real, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private @Nullable Object seen(String method, @Nullable Object result) {
        if (method.equals("executeUpdate") && result instanceof Integer rows) {
            largest.accumulateAndGet(rows, Math::max);
        }
        return switch (result) {
            case Connection connection -> watched(Connection.class, connection);
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case null, default -> result;
        };
    }
}

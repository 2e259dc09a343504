package io.vpsmanager.cloud;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Has somebody else do something between two statements of whoever uses a data source. */
final class Meanwhile {

    private record Deed(String before, Runnable work) {}

    private final AtomicReference<@Nullable Deed> next = new AtomicReference<>();

    DataSource of(DataSource real) {
        return watching(DataSource.class, real);
    }

    /** Once, just before a statement with this text. */
    void before(String statement, Runnable work) {
        next.set(new Deed(statement, work));
    }

    /** Whether there was such a statement. */
    boolean isOver() {
        return next.get() == null;
    }

    private void come(String statement) {
        Deed deed = next.get();
        if (deed != null && statement.contains(deed.before())) {
            next.set(null);
            // On this thread it would be part of the same transaction.
            CompletableFuture.runAsync(deed.work()).join();
        }
    }

    private <T> T watching(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        come((String) arguments[0]);
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof Connection connection
                                ? watching(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}

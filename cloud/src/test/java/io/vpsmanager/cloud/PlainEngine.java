package io.vpsmanager.cloud;

import io.vpsmanager.engine.ComputeEngine;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** An engine that has machines and disks, and no further ability. */
final class PlainEngine {

    private PlainEngine() {}

    /** The same engine, which says that it can do no more. */
    static ComputeEngine of(ComputeEngine engine) {
        return (ComputeEngine) Proxy.newProxyInstance(
                ComputeEngine.class.getClassLoader(),
                new Class<?>[] {ComputeEngine.class},
                (_, method, arguments) ->
                        method.getName().equals("ability") ? Optional.empty() : method.invoke(engine, arguments));
    }
}

package io.vpsmanager.app.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vpsmanager.engine.ComputeEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;

/** Everything measured, in the form that Prometheus reads. */
public record Meters(PrometheusRegistry prometheus, PrometheusMeterRegistry registry) {

    public static Meters create() {
        PrometheusRegistry prometheus = new PrometheusRegistry();
        return new Meters(prometheus, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, prometheus, Clock.SYSTEM));
    }

    /** A call of the API was answered. */
    public void called(String operation, int status, Duration took) {
        registry.timer("vps_manager.calls", "operation", operation, "status", Integer.toString(status))
                .record(took);
    }

    /** The engine, with every call of it timed. Its further abilities stay to be found. */
    public ComputeEngine timed(ComputeEngine engine) {
        return (ComputeEngine) Proxy.newProxyInstance(
                engine.getClass().getClassLoader(), engine.getClass().getInterfaces(), (_, method, arguments) -> {
                    long start = System.nanoTime();
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    } finally {
                        timer(registry, method.getName(), Duration.ofNanos(System.nanoTime() - start));
                    }
                });
    }

    private static void timer(MeterRegistry registry, String call, Duration took) {
        registry.timer("vps_manager.engine.calls", "call", call).record(took);
    }
}

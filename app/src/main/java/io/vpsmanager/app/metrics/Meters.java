package io.vpsmanager.app.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.engine.ComputeEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything measured.
 *
 * @param prometheus what is measured in the form that Prometheus reads; empty where nobody may ask
 * @param registry where it is measured; without a place to keep it, that costs nothing
 */
public record Meters(Optional<PrometheusMeterRegistry> prometheus, MeterRegistry registry) {

    private static final String SIGN_IN = "signIn";

    /** How an attempt to sign in ends. */
    private enum SignInEnd {
        DONE,
        VAIN,
        THROTTLED
    }

    /** Meters that {@link #prometheus} reports. */
    public static Meters served() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        return new Meters(Optional.of(registry), registry);
    }

    /** Meters that keep nothing. */
    public static Meters unasked() {
        return new Meters(Optional.empty(), new CompositeMeterRegistry());
    }

    /** Also reports `tasks`, counted on request. */
    public void add(TaskMeters tasks) {
        prometheus.ifPresent(registry -> registry.getPrometheusRegistry().register(tasks));
    }

    /** Records an answered call of the API. */
    public void called(String operation, int status, Duration took) {
        registry.timer("vps_manager.calls", "operation", operation, "status", Integer.toString(status))
                .record(took);
    }

    /** The engine, with every call of it and of its abilities timed. */
    public ComputeEngine timed(ComputeEngine engine) {
        return (ComputeEngine) Proxy.newProxyInstance(
                engine.getClass().getClassLoader(), engine.getClass().getInterfaces(), (proxy, method, arguments) -> {
                    if (method.getName().equals("ability")) {
                        return engine.ability((Class<?>) arguments[0])
                                .<Object>map(found -> found == engine ? proxy : found);
                    }
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

    /** The identity, with every sign-in counted by its end. */
    public Identity counted(Identity identity) {
        // Counted from zero, so that an alarm has something to compare with.
        Arrays.stream(SignInEnd.values()).forEach(this::signIns);
        return (Identity) Proxy.newProxyInstance(
                Identity.class.getClassLoader(), new Class<?>[] {Identity.class}, (_, method, arguments) -> {
                    try {
                        Object answer = method.invoke(identity, arguments);
                        if (method.getName().equals(SIGN_IN)) {
                            signIns(((Optional<?>) answer).isPresent() ? SignInEnd.DONE : SignInEnd.VAIN)
                                    .increment();
                        }
                        return answer;
                    } catch (InvocationTargetException failed) {
                        if (method.getName().equals(SIGN_IN) && isTooMany(failed.getCause())) {
                            signIns(SignInEnd.THROTTLED).increment();
                        }
                        throw failed.getCause();
                    }
                });
    }

    private static boolean isTooMany(@Nullable Throwable failed) {
        return failed instanceof ContractException refusal && refusal.code() == ErrorCode.TOO_MANY_REQUESTS;
    }

    private Counter signIns(SignInEnd end) {
        return registry.counter("vps_manager.sign_ins", "end", end.name().toLowerCase(Locale.ROOT));
    }

    private static void timer(MeterRegistry registry, String call, Duration took) {
        registry.timer("vps_manager.engine.calls", "call", call).record(took);
    }
}

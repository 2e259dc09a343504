package io.vpsmanager.app.serve;

import io.vpsmanager.app.limit.RequestTime;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.ForwardingApis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.fault.Fault;
import io.vpsmanager.engine.fault.FaultPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Slows or fails reads of the contract as the fault plan says, so that a broken tile can be seen, and answers to calls that
 * are done once.
 *
 * <p>The place of a read is `read.` and the interface of its noun, without `Api`: `read.option`, `read.ip`, `read.vpsViews`.
 * `answer.once` is no read: there the answer to a call with an `Idempotency-Key` can be stopped, the key being the subject.
 */
final class FaultInjectingApis extends ForwardingApis {

    private static final String ANSWER = "answer.once";
    private static final Duration HELD = Duration.ofMillis(100);

    private final FaultPlan faults;
    private final RequestTime time;

    FaultInjectingApis(Apis apis, FaultPlan faults, RequestTime time) {
        super(apis);
        this.faults = faults;
        this.time = time;
    }

    @Override
    public <T> T of(Class<T> api, Caller caller, CallContext context) {
        T real = super.of(api, caller, context);
        return wrap(api, (method, arguments) -> {
            interfere(place(api), service(arguments), () -> time.require(context));
            return call(real, method, arguments);
        });
    }

    private static String place(Class<?> api) {
        String name = api.getSimpleName().replaceFirst("Api$", "");
        return "read." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Here the effect of the call is committed and its answer is not out yet. */
    @Override
    public Idempotency idempotency() {
        Idempotency real = super.idempotency();
        return (caller, key, fingerprint, call) -> {
            Idempotency.Answer answer = real.once(caller, key, fingerprint, call);
            try {
                interfere(ANSWER, key, () -> {});
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw ContractException.unavailable("The manager stops: send the call again", stopped);
            }
            return answer;
        };
    }

    private static String service(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(ServiceName.class::isInstance)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private void interfere(String place, String subject, Runnable inTime) throws InterruptedException {
        Optional<Fault> fault = faults.next(place, subject);
        while (fault.isPresent() && fault.get() instanceof Fault.Hold) {
            while (faults.holds(place, subject)) {
                Thread.sleep(HELD);
                inTime.run();
            }
            fault = faults.next(place, subject);
        }
        if (fault.isPresent()) {
            show(place, fault.get());
            inTime.run();
        }
    }

    private static void show(String place, Fault fault) throws InterruptedException {
        switch (fault) {
            case Fault.Delay(Duration by) -> Thread.sleep(by);
            case Fault.Fail(String reason, boolean _) -> throw ContractException.unavailable(reason, null);
            case Fault.LostReply() -> throw ContractException.unavailable("the reply of " + place + " was lost", null);
            case Fault.Hold(), Fault.Hang(), Fault.WrongState() -> {}
        }
    }

    private interface Handler {
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T wrap(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> handled(handler, method, arguments == null ? new Object[0] : arguments)));
    }

    /** Here also what the engine's database could not do, and that of the faults, becomes an answer. */
    private static Object handled(Handler handler, Method method, Object[] arguments) throws Throwable {
        try {
            return handler.handle(method, arguments);
        } catch (RuntimeException e) {
            throw CloudDatabase.told(e);
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

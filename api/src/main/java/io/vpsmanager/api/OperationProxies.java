package io.vpsmanager.api;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.apikey.KeyRequest;
import io.vpsmanager.contract.apikey.RequestedKey;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.HttpExchange;

/** The objects Spring MVC calls: for each noun of a caller one proxy, which passes every call on for it. */
final class OperationProxies {

    private final List<Class<?>> interfaces = new ArrayList<>();
    private final List<Object> handlers = new ArrayList<>();

    OperationProxies(Apis apis, ApiSettings settings) {
        // The token endpoint serves it, since its body is a form and no JSON.
        interfaces.add(TokenApi.class);
        add(TimeApi.class, () -> apis.identity().time().getEpochSecond());
        add(KeyRequestApi.class, body -> request(apis, settings, body));
        v1(apis.offeredPublicly()).forEach(noun -> addOpen(noun, apis));
        v1(apis.offered()).forEach(noun -> add(noun, apis));
    }

    private static Stream<Class<?>> v1(Set<Class<?>> offered) {
        return offered.stream().filter(type -> type.isAnnotationPresent(HttpExchange.class));
    }

    private <T> void add(Class<T> type, T handler) {
        interfaces.add(type);
        handlers.add(handler);
    }

    private <T> void addOpen(Class<T> noun, Apis apis) {
        add(noun, apis.publicApi(noun));
    }

    private <T> void add(Class<T> noun, Apis apis) {
        add(noun, proxy(noun, (caller, context) -> apis.of(noun, caller, context)));
    }

    /** The interfaces whose operations are built. */
    List<Class<?>> interfaces() {
        return interfaces;
    }

    List<Object> handlers() {
        return handlers;
    }

    private static KeyRequestApi.Asked request(Apis apis, ApiSettings settings, KeyRequest body) {
        RequestedKey key = apis.identity()
                .requestKey(
                        CurrentCall.applicationKey(), body, CurrentCall.get().context());
        return new KeyRequestApi.Asked(
                key.consumerKey(),
                ApiCredential.State.PENDING_VALIDATION,
                settings.publicUrl() + RequestedKey.VALIDATION_PAGE + key.validationToken());
    }

    private static <T> T proxy(Class<T> type, Target target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> type.getSimpleName();
                    default -> pass(target, method, arguments);
                }));
    }

    /** The object that serves a noun, for one caller and one call. */
    private interface Target {
        Object of(Caller caller, CallContext context) throws ReflectiveOperationException;
    }

    private static @Nullable Object pass(Target target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        ApiCall call = CurrentCall.get();
        Caller caller =
                call.caller().orElseThrow(() -> new IllegalStateException(method + " was reached without a caller"));
        try {
            return method.invoke(target.of(caller, call.context()), arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}

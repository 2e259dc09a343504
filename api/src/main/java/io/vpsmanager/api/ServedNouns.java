package io.vpsmanager.api;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.KeyRequest;
import io.vpsmanager.contract.identity.RequestedKey;
import io.vpsmanager.contract.order.OrderRuleApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects Spring MVC calls: for each noun of a caller one proxy, which passes every call on for it. */
final class ServedNouns {

    /** What is served to a call that no caller makes. */
    private static final List<Class<?>> OF_ANYONE =
            List.of(TimeApi.class, KeyRequestApi.class, TokenApi.class, OrderRuleApi.class);

    private final List<Object> handlers = new ArrayList<>();

    ServedNouns(Apis apis, ApiSettings settings) {
        handlers.add((TimeApi) () -> apis.identity().time().getEpochSecond());
        handlers.add((KeyRequestApi) body -> request(apis, settings, body));
        handlers.add(apis.orderRules());
        for (Method noun : OvhApi.class.getMethods()) {
            handlers.add(proxy(noun.getReturnType(), (caller, context) -> noun.invoke(apis.ovh(caller, context))));
        }
        handlers.add(proxy(ExpandedApi.class, apis::expanded));
    }

    /** The interfaces whose operations are built. */
    static List<Class<?>> interfaces() {
        List<Class<?>> nouns = new ArrayList<>(OF_ANYONE);
        Arrays.stream(OvhApi.class.getMethods()).map(Method::getReturnType).forEach(nouns::add);
        return nouns;
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

    private static Object proxy(Class<?> type, Target target) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> type.getSimpleName();
                    default -> pass(target, method, arguments);
                });
    }

    /** What serves a noun, for one caller and one call. */
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

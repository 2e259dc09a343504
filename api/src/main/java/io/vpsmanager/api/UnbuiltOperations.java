package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Refuses what is not built. Callers without access to the service get that refusal first, as from a built operation.
 */
final class UnbuiltOperations {

    /**
     * Changes that are not the machine's. An operation that gets built declares its right itself and leaves this list.
     */
    private static final Map<String, Right> RIGHTS = Map.of(
            "DELETE /vps/{serviceName}/option/{option}", Right.RENEW,
            "POST /vps/{serviceName}/changeContact", Right.ADMINISTER,
            "POST /vps/{serviceName}/confirmTermination", Right.ADMINISTER,
            "POST /vps/{serviceName}/terminate", Right.ADMINISTER);

    private final BuiltOperations built;
    private final Apis apis;

    UnbuiltOperations(BuiltOperations built, Apis apis) {
        this.built = built;
        this.apis = apis;
    }

    /**
     * Who asks for what.
     *
     * @param service the service called, where the operation has one
     */
    record Asker(Optional<Caller> caller, CallContext context, Supplier<Optional<String>> service) {}

    /**
     * Lets pass what is built.
     *
     * @param sent the names of the query parameters sent
     */
    void refuse(Operation operation, Set<String> sent, Asker asker) {
        Optional<ContractException> missing = built.missing(operation, sent);
        if (missing.isEmpty()) {
            return;
        }
        asker.caller()
                .ifPresent(caller -> asker.service().get().ifPresent(service -> apis.guard(caller, asker.context())
                        .admit(new ServiceName(service), right(operation))));
        throw missing.get();
    }

    private static Right right(Operation operation) {
        return RIGHTS.getOrDefault(
                operation.key().toString(), operation.method().equals("GET") ? Right.READ : Right.OPERATE);
    }
}

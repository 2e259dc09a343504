package io.vpsmanager.contract.call;

import java.util.Optional;

/**
 * What is known of one call beside its caller.
 *
 * @param queryId names the call in answers, logs and events; unique
 * @param origin the door it came through
 * @param remoteAddress the address of the client, as text
 * @param idempotencyKey the client's own name for the call, where it gave one
 */
public record CallContext(String queryId, Origin origin, String remoteAddress, Optional<String> idempotencyKey) {

    public static CallContext of(String queryId, Origin origin, String remoteAddress) {
        return new CallContext(queryId, origin, remoteAddress, Optional.empty());
    }
}

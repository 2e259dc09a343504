package io.vpsmanager.contract.call;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of one call beside its caller.
 *
 * @param queryId names the call in answers, logs and events; unique
 * @param origin the door it came through
 * @param remoteAddress the address of the client, as text
 * @param idempotencyKey the client's own name for the call, where it gave one
 * @param begun when its request came, in the time of {@link System#nanoTime}; empty where it may take as long as it takes
 */
public record CallContext(
        String queryId, Origin origin, String remoteAddress, Optional<String> idempotencyKey, OptionalLong begun) {

    public static CallContext of(String queryId, Origin origin, String remoteAddress) {
        return new CallContext(queryId, origin, remoteAddress, Optional.empty(), OptionalLong.empty());
    }

    public CallContext named(Optional<String> key) {
        return new CallContext(queryId, origin, remoteAddress, key, begun);
    }

    public CallContext begunAt(long nanos) {
        return new CallContext(queryId, origin, remoteAddress, idempotencyKey, OptionalLong.of(nanos));
    }
}

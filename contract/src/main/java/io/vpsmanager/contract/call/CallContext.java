package io.vpsmanager.contract.call;

import java.util.OptionalLong;

/**
 * What is known of one call beside its caller.
 *
 * @param queryId names the call in answers, logs and events; unique
 * @param origin the door it came through
 * @param remoteAddress the address of the client, as text
 * @param begun when its request came, in the time of {@link System#nanoTime}; empty where it may take as long as it takes
 */
public record CallContext(String queryId, Origin origin, String remoteAddress, OptionalLong begun) {

    public static CallContext of(String queryId, Origin origin, String remoteAddress) {
        return new CallContext(queryId, origin, remoteAddress, OptionalLong.empty());
    }

    public CallContext begunAt(long nanos) {
        return new CallContext(queryId, origin, remoteAddress, OptionalLong.of(nanos));
    }
}

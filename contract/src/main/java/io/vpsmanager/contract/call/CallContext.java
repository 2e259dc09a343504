package io.vpsmanager.contract.call;

import java.util.OptionalLong;

/**
 * What is known about one call besides its caller.
 *
 * @param queryId identifies the call in answers, logs and events; unique
 * @param origin the door it came through
 * @param remoteAddress the address of the client, as text
 * @param begun when its request arrived, in the time of {@link System#nanoTime}; empty if it has no time limit
 */
public record CallContext(String queryId, Origin origin, String remoteAddress, OptionalLong begun) {

    public static CallContext of(String queryId, Origin origin, String remoteAddress) {
        return new CallContext(queryId, origin, remoteAddress, OptionalLong.empty());
    }

    public CallContext begunAt(long nanos) {
        return new CallContext(queryId, origin, remoteAddress, OptionalLong.of(nanos));
    }
}

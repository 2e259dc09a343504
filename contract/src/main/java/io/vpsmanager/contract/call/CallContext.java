package io.vpsmanager.contract.call;

/**
 * What is known of one call beside its caller.
 *
 * @param queryId names the call in answers, logs and events; unique
 * @param origin the door it came through
 * @param remoteAddress the address of the client, as text
 */
public record CallContext(String queryId, Origin origin, String remoteAddress) {

    public static CallContext of(String queryId, Origin origin, String remoteAddress) {
        return new CallContext(queryId, origin, remoteAddress);
    }
}

package io.vpsmanager.cloud.event;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.Origin;

/**
 * Who did something, by which call.
 *
 * @param name an account, `operator`, or `manager` for what the program does by itself
 */
public record Author(String name, Origin origin, String queryId, String remoteAddress) {

    public static Author of(Caller caller, CallContext context) {
        return new Author(caller.account().value(), context.origin(), context.queryId(), context.remoteAddress());
    }

    /** The program itself, while it does what a task or the reconciler asks. */
    public static Author manager(String queryId) {
        return new Author("manager", Origin.OPERATOR, queryId, "-");
    }

    public static Author operator(CallContext context) {
        return new Author("operator", context.origin(), context.queryId(), context.remoteAddress());
    }
}

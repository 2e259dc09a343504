package io.vpsmanager.app.limit;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.ForwardingApis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ServiceGuard;

/** The contract with each account's rate limit and each request's time limit, through any door. */
public final class LimitedApis extends ForwardingApis {

    private final RateLimiter accounts;
    private final RequestTime time;

    public LimitedApis(Apis apis, RateLimiter accounts, RequestTime time) {
        super(apis);
        this.accounts = accounts;
        this.time = time;
    }

    @Override
    public <T> T of(Class<T> api, Caller caller, CallContext context) {
        time.require(context);
        accounts.take(caller.account().value());
        return super.of(api, caller, context);
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
        accounts.take(caller.account().value());
        return super.guard(caller, context);
    }
}

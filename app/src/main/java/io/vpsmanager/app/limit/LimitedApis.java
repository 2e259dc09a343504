package io.vpsmanager.app.limit;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.ManagerApi;
import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.console.Consoles;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.snapshot.SnapshotFiles;

/** The contract, each account at its rate and each request in its time, through whichever door it comes. */
public record LimitedApis(Apis apis, CallRates accounts, RequestTime time) implements Apis {

    @Override
    public OvhApi ovh(Caller caller, CallContext context) {
        admit(caller, context);
        return apis.ovh(caller, context);
    }

    @Override
    public ManagerApi manager(Caller caller, CallContext context) {
        admit(caller, context);
        return apis.manager(caller, context);
    }

    @Override
    public ExpandedApi expanded(Caller caller, CallContext context) {
        admit(caller, context);
        return apis.expanded(caller, context);
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
        accounts.take(caller.account().value());
        return apis.guard(caller, context);
    }

    @Override
    public Idempotency idempotency() {
        return apis.idempotency();
    }

    @Override
    public Consoles consoles() {
        return apis.consoles();
    }

    @Override
    public OrderRuleApi orderRules() {
        return apis.orderRules();
    }

    @Override
    public SnapshotFiles snapshotFiles() {
        return apis.snapshotFiles();
    }

    @Override
    public Identity identity() {
        return apis.identity();
    }

    private void admit(Caller caller, CallContext context) {
        time.require(context);
        accounts.take(caller.account().value());
    }
}

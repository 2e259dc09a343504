package io.vpsmanager.app.metrics;

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

/** The contract, its sign-ins counted. */
public record MeteredApis(Apis apis, Identity identity) implements Apis {

    public static MeteredApis of(Apis apis, Meters meters) {
        return new MeteredApis(apis, meters.counted(apis.identity()));
    }

    @Override
    public OvhApi ovh(Caller caller, CallContext context) {
        return apis.ovh(caller, context);
    }

    @Override
    public ManagerApi manager(Caller caller, CallContext context) {
        return apis.manager(caller, context);
    }

    @Override
    public ExpandedApi expanded(Caller caller, CallContext context) {
        return apis.expanded(caller, context);
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
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
}

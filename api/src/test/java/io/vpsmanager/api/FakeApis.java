package io.vpsmanager.api;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.ManagerApi;
import io.vpsmanager.contract.OvhApi;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.console.Consoles;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The contract without a cloud. It keeps what it was given. */
final class FakeApis implements Apis {

    final FakeIdentity identity = new FakeIdentity();
    final List<CallContext> contexts = new CopyOnWriteArrayList<>();
    final List<Caller> callers = new CopyOnWriteArrayList<>();
    final FakeIdempotency idempotency = new FakeIdempotency();
    final List<ListQuery> queries = new CopyOnWriteArrayList<>();
    final AtomicInteger reboots = new AtomicInteger();
    final List<Object> updates = new CopyOnWriteArrayList<>();
    final List<String> guarded = new CopyOnWriteArrayList<>();
    final List<String> filters = new CopyOnWriteArrayList<>();

    @Override
    public OvhApi ovh(Caller caller, CallContext context) {
        callers.add(caller);
        contexts.add(context);
        return new FakeOvh(caller, this);
    }

    @Override
    public ManagerApi manager(Caller caller, CallContext context) {
        throw new UnsupportedOperationException("the API asks for nothing of the console");
    }

    @Override
    public ExpandedApi expanded(Caller caller, CallContext context) {
        return new FakeExpanded(caller, this);
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
        return (name, right) -> guarded.add(get(name) + " " + right);
    }

    @Override
    public Idempotency idempotency() {
        return idempotency;
    }

    @Override
    public Consoles consoles() {
        throw new UnsupportedOperationException("the API carries no consoles");
    }

    @Override
    public OrderRuleApi orderRules() {
        return FakeNouns.orderRules();
    }

    @Override
    public SnapshotFiles snapshotFiles() {
        throw new UnsupportedOperationException("the API serves no files");
    }

    @Override
    public FakeIdentity identity() {
        return identity;
    }

    ServiceName get(ServiceName name) {
        if (!name.equals(Samples.NAME)) {
            throw ContractException.notFound("This service does not exist");
        }
        return name;
    }
}

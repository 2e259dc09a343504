package io.vpsmanager.api;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    public Set<Class<?>> offered() {
        return FakeOffers.ALL.keySet();
    }

    @Override
    public Set<Class<?>> offeredPublicly() {
        return Set.of(OrderRuleApi.class);
    }

    @Override
    public <T> T of(Class<T> api, Caller caller, CallContext context) {
        callers.add(caller);
        contexts.add(context);
        return api.cast(
                Objects.requireNonNull(FakeOffers.ALL.get(api), api::getName).apply(this, caller));
    }

    @Override
    public <T> T publicApi(Class<T> api) {
        return api.cast(FakeNouns.orderRules());
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

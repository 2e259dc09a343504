package io.vpsmanager.contract;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import java.util.Set;

/** Delegates everything; a decorator overrides what it changes. */
public abstract class ForwardingApis implements Apis {

    private final Apis apis;

    protected ForwardingApis(Apis apis) {
        this.apis = apis;
    }

    @Override
    public Set<Class<?>> offered() {
        return apis.offered();
    }

    @Override
    public Set<Class<?>> offeredPublicly() {
        return apis.offeredPublicly();
    }

    @Override
    public <T> T of(Class<T> api, Caller caller, CallContext context) {
        return apis.of(api, caller, context);
    }

    @Override
    public <T> T publicApi(Class<T> api) {
        return apis.publicApi(api);
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
    public SnapshotFiles snapshotFiles() {
        return apis.snapshotFiles();
    }

    @Override
    public Identity identity() {
        return apis.identity();
    }
}

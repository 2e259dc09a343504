package io.vpsmanager.contract;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import java.util.Set;

/**
 * The entry point: the interfaces of this contract, one per noun, each bound to one caller and one call.
 *
 * <p>Those annotated `@HttpExchange` are OVHcloud's v1 operations; the `api` module serves every one that is offered,
 * so to build an operation is to declare it. The others provide what the console needs and v1 lacks.
 */
public interface Apis {

    /** The interfaces that {@link #of} returns. */
    Set<Class<?>> offered();

    /** The interfaces that {@link #publicApi} returns: they need no caller. */
    Set<Class<?>> offeredPublicly();

    /**
     * A noun as this caller may use it.
     *
     * @throws ContractException 501 for what is not offered here
     */
    <T> T of(Class<T> api, Caller caller, CallContext context);

    /**
     * A noun that anyone may use.
     *
     * @throws ContractException 501 for what is not offered here
     */
    <T> T publicApi(Class<T> api);

    /** Checks who may use a service, for operations that are not built. */
    ServiceGuard guard(Caller caller, CallContext context);

    /** Answers a call that is sent twice only once. */
    Idempotency idempotency();

    /** Opens screens to whoever holds a secret; needs no caller. */
    Consoles consoles();

    /** Downloads authorised by the token in a URL alone. */
    SnapshotFiles snapshotFiles();

    /** Identifies the caller; used before there is one. */
    Identity identity();
}

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
 * The way in: the interfaces of this contract, one per noun, each for one caller and one call.
 *
 * <p>Those that bear `@HttpExchange` are OVHcloud's v1 operations, and the `api` module serves every one that is offered: to
 * build an operation is to declare it. The others are what the console needs and v1 lacks.
 */
public interface Apis {

    /** The interfaces that {@link #of} gives. */
    Set<Class<?>> offered();

    /** The interfaces that {@link #publicApi} gives: they ask for no caller. */
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

    /** Who may use a service, where an operation of it is not built. */
    ServiceGuard guard(Caller caller, CallContext context);

    /** One answer to a call that is sent twice. */
    Idempotency idempotency();

    /** The way to screens for who holds a secret: asked without a caller. */
    Consoles consoles();

    /** What is had by the token of a URL alone. */
    SnapshotFiles snapshotFiles();

    /** Who is calling: asked before there is a caller. */
    Identity identity();
}

package io.vpsmanager.contract;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.console.Consoles;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.order.OrderRuleApi;
import io.vpsmanager.contract.snapshot.SnapshotFiles;

/** The way in: the interfaces of this contract, for one caller and one call. */
public interface Apis {

    /** The OVHcloud v1 operations as this caller may use them. */
    OvhApi ovh(Caller caller, CallContext context);

    /** What the console needs and v1 lacks, as this caller may use it. */
    ManagerApi manager(Caller caller, CallContext context);

    /** v1's lists as whole objects, as this caller may see them. */
    ExpandedApi expanded(Caller caller, CallContext context);

    /** Who may use a service, where an operation of it is not built. */
    ServiceGuard guard(Caller caller, CallContext context);

    /** One answer to a call that is sent twice. */
    Idempotency idempotency();

    /** The v1 operations that ask for no caller. */
    OrderRuleApi orderRules();

    /** The way to screens for who holds a secret: asked without a caller. */
    Consoles consoles();

    /** What is had by the token of a URL alone. */
    SnapshotFiles snapshotFiles();

    /** Who is calling: asked before there is a caller. */
    Identity identity();
}

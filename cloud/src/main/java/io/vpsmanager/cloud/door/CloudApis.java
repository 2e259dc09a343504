package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.console.ConsoleGate;
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
import java.security.SecureRandom;

/** The contract as our own cloud keeps it. */
public record CloudApis(CloudParts cloud, Identity identity, Idempotency idempotency, SecureRandom random)
        implements Apis {

    @Override
    public OvhApi ovh(Caller caller, CallContext context) {
        return new CloudOvhApi(new Access(cloud, caller, context));
    }

    @Override
    public ManagerApi manager(Caller caller, CallContext context) {
        return new CloudManagerApi(new Access(cloud, caller, context));
    }

    @Override
    public ExpandedApi expanded(Caller caller, CallContext context) {
        return new ExpandedDoor(new Access(cloud, caller, context));
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
        return new Access(cloud, caller, context)::admit;
    }

    @Override
    public Consoles consoles() {
        return new ConsoleGate(
                cloud.consoles(),
                (row, context, begins) -> ConsoleDoor.admit(cloud, row, context, begins),
                cloud.clock(),
                random);
    }

    @Override
    public SnapshotFiles snapshotFiles() {
        return cloud.snapshotUrls();
    }

    @Override
    public OrderRuleApi orderRules() {
        return new OrderRuleDoor(cloud);
    }
}

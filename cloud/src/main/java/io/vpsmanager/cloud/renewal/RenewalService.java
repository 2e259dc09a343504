package io.vpsmanager.cloud.renewal;

import io.vpsmanager.cloud.delivery.DeleteVm;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.service.Renewal;
import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.service.RenewUpdate;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.service.ServiceUpdate;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsCondition;

/** The services behind the caller's servers. */
record RenewalService(Access access) implements ServiceApi {

    @Override
    public Service get(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return store().get(vps.id(), access.expired(vps));
    }

    /** Also works on an expired service: this is how its owner reactivates it. */
    @Override
    public void update(ServiceName serviceName, ServiceUpdate body) {
        access.write(() -> {
            VpsRow vps = access.getRenewable(serviceName);
            switch (body.renew()) {
                case Change.Keep<RenewUpdate> _ -> {}
                case Change.Clear<RenewUpdate> _ ->
                    throw ContractException.invalid(
                            "renew",
                            "renew cannot be null: a service is always renewed somehow, or deleted at expiration");
                case Change.Set<RenewUpdate>(RenewUpdate update) -> change(vps, update);
            }
        });
    }

    private void change(VpsRow vps, RenewUpdate update) {
        Renewal now = store().lockRenewal(vps.id());
        Renewal wanted = now.changed(update);
        if (wanted.equals(now)) {
            return;
        }
        if (wanted.deleteAtExpiration() && !now.deleteAtExpiration()) {
            // It leads to the loss of all data, so it needs more than the right to renew.
            access.getOwned(vps.name());
        }
        VpsRow seen = access.getVisible(vps.name());
        if (now.deleteAtExpiration() && isBeingDeleted(seen)) {
            throw ContractException.refused(
                    VpsCondition.Hold.of(seen.task()) == VpsCondition.Hold.STUCK_TASK
                            ? Refusal.TASK_STUCK
                            : Refusal.TASK_RUNNING);
        }
        store().setRenewal(vps.id(), wanted);
        access.record(EventKind.RENEWAL_CHANGED, vps, wanted.told(now));
    }

    /** Reads under a lock, so that nobody else can change the renewal. */
    private boolean isBeingDeleted(VpsRow vps) {
        return vps.task()
                .map(running -> access.tasks().rows().get(running.id()).kind())
                .filter(DeleteVm.KEY::equals)
                .isPresent();
    }

    private ServiceStore store() {
        return new ServiceStore(access.database());
    }
}

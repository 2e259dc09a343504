package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.service.ServiceStore;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.service.Service;
import io.vpsmanager.contract.service.ServiceApi;
import io.vpsmanager.contract.value.ServiceName;

/** The services behind the caller's servers. */
record ServiceDoor(Access access) implements ServiceApi {

    @Override
    public Service get(ServiceName serviceName) {
        VpsRow vps = access.see(serviceName);
        boolean expired = access.condition(vps).expired();
        return new ServiceStore(access.cloud().database()).get(vps.id(), expired);
    }
}

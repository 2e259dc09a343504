package io.vpsmanager.cloud.status;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.status.ServiceStatus;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.engine.MachineId;
import java.io.UncheckedIOException;

/** Whether the services of the caller's servers answer. */
record StatusService(Access access, StatusProbe probe) implements StatusApi {

    @Override
    public ServiceStatus get(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        try {
            return probe.probe(new MachineId(vps.name().value()), vps.mainIp());
        } catch (UncheckedIOException e) {
            throw ContractException.unavailable("The services of this server cannot be asked now, try again later", e);
        }
    }
}

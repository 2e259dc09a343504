package io.vpsmanager.cloud.status;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.status.ServiceStatus;
import io.vpsmanager.contract.status.StatusApi;
import io.vpsmanager.contract.value.ServiceName;
import java.io.UncheckedIOException;

/** Whether the services of the caller's servers answer. */
record StatusService(Access access, StatusProbe probe) implements StatusApi {

    @Override
    public ServiceStatus get(ServiceName serviceName) {
        try {
            return probe.probe(access.getVisible(serviceName));
        } catch (UncheckedIOException e) {
            throw ContractException.unavailable("The services of this server cannot be asked now, try again later", e);
        }
    }
}

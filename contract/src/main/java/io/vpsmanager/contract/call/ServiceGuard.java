package io.vpsmanager.contract.call;

import io.vpsmanager.contract.value.ServiceName;

/** Refuses whoever may not use a service, where no operation exists yet to do so. */
public interface ServiceGuard {

    /**
     * Admits a caller, or refuses it as an operation that needs this right would.
     *
     * @throws ContractException 404 for what does not exist or may not be seen, 403 for the wrong contact, 460 for a
     *     change of an expired service
     */
    void admit(ServiceName serviceName, Right right);
}

package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.value.ServiceName;

/** What the console checks before it shows how to end a service. */
public interface TerminationViews {

    /**
     * Whether this token still confirms the termination of a server: from the newest mail, not expired, not yet used.
     */
    boolean confirms(ServiceName serviceName, String token);
}

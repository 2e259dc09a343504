package io.vpsmanager.contract.termination;

import io.vpsmanager.contract.value.ServiceName;

/** What the console asks before it shows how a service is ended. */
public interface TerminationViews {

    /** Whether this token still confirms the termination of a server: that of the newest mail, in time, not used yet. */
    boolean confirms(ServiceName serviceName, String token);
}

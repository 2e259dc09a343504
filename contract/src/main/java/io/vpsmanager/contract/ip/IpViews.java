package io.vpsmanager.contract.ip;

import io.vpsmanager.contract.value.ServiceName;

/** What the console shows besides the addresses of a server. */
public interface IpViews {

    /**
     * Checks whether the reverse name of an address resolves back to it; takes some seconds if no name server answers.
     */
    ForwardCheck checkForward(ServiceName serviceName, String ipAddress);
}

package io.vpsmanager.contract.ip;

import io.vpsmanager.contract.value.ServiceName;

/** What the console shows beside the addresses of a server. */
public interface IpViews {

    /** Looks up whether the reverse name of an address leads back to it; takes some seconds where no name server answers. */
    ForwardCheck checkForward(ServiceName serviceName, String ipAddress);
}

package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.value.ServiceName;

/** What of a server is watched. */
public interface MonitoringViews {

    /** All of it, in one read. */
    Monitoring get(ServiceName serviceName);
}

package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.value.ServiceName;

/** What is monitored on a server. */
public interface MonitoringViews {

    /** All of it, in one read. */
    Monitoring get(ServiceName serviceName);
}

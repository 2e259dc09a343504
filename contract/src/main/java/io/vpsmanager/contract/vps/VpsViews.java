package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.value.ServiceName;

/** The caller's servers as the console lists and frames them. */
public interface VpsViews {

    /** One page of the caller's servers, filtered and sorted in the database. */
    VpsPage page(VpsQuery query);

    /** One server as the frame of its pages shows it. Not found: the caller is no contact of it. */
    VpsSummary get(ServiceName serviceName);

    /** The server of a service by the number that mails use. Not found: the caller is no contact of it. */
    ServiceName getName(long serviceId);
}

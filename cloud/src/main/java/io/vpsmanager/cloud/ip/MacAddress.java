package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.vps.ServiceId;

/** The hardware address of a server's one network card. */
public final class MacAddress {

    private MacAddress() {}

    /** Made of the service's number, so that no two cards share one; `fa:16:3e` is the prefix OpenStack uses. */
    public static String of(ServiceId service) {
        long number = service.value();
        return String.format("fa:16:3e:%02x:%02x:%02x", (number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff);
    }
}

package io.vpsmanager.cloud.ip;

import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import java.net.InetAddress;

/** The notation of an address: as people write it, `2001:41d0:305::2` and not `2001:41d0:305:0:0:0:0:2`. */
public final class IpText {

    private IpText() {}

    /** The usual short form (RFC 5952). */
    public static String of(InetAddress address) {
        return new IPAddressGenerator().from(address).toCanonicalString();
    }
}

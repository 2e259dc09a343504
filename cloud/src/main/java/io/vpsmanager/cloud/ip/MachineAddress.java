package io.vpsmanager.cloud.ip;

import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.engine.AddressSpec;
import java.util.Optional;

/** An address as its machine gets it. */
public final class MachineAddress {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private MachineAddress() {}

    /** As OVHcloud routes them: each address stands alone, and its gateway is outside of it. */
    public static AddressSpec of(Ip ip) {
        int prefix =
                switch (ip.version()) {
                    case V4 -> IPV4_BITS;
                    case V6 -> IPV6_BITS;
                };
        return new AddressSpec(ip.ipAddress(), prefix, Optional.ofNullable(ip.gateway()));
    }
}

package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.contract.datacenter.Country;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.ip.Ip;
import java.util.List;
import java.util.Optional;

/**
 * A data centre with its resources.
 *
 * @param code such as `GRA`
 * @param name the town, such as `Gravelines`
 * @param zone the availability zone of its servers
 * @param geolocation the country its addresses are announced in
 * @param ipv4 blocks of addresses to assign, such as `51.210.0.0/20`; the first address of each is its gateway
 * @param ipv6 the same for IPv6
 * @param resolvers the name servers of its servers; empty: the engine's usual ones
 * @param engine the engine that runs its servers; empty: the usual one
 */
public record Site(
        String code,
        String name,
        Country country,
        String zone,
        String cluster,
        Ip.Geolocation geolocation,
        List<String> ipv4,
        List<String> ipv6,
        Optional<List<String>> resolvers,
        Optional<String> engine) {

    public Site {
        ipv4 = List.copyOf(ipv4);
        ipv6 = List.copyOf(ipv6);
    }

    /** The zone in the API's notation, such as `Region OpenStack: os-gra1`. */
    public String region() {
        return "Region OpenStack: " + zone;
    }

    public Datacenter datacenter() {
        return new Datacenter(country, name, code);
    }
}

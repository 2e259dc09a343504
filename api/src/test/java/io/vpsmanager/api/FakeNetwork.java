package io.vpsmanager.api;

import io.vpsmanager.contract.datacenter.Country;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the fake server stands, and its addresses. */
final class FakeNetwork {

    private FakeNetwork() {}

    static IpApi ips(FakeApis apis) {
        return new IpApi() {
            @Override
            public List<Ip> listObjects(ServiceName serviceName) {
                return List.of(Samples.ip("192.0.2.7"), Samples.ip("192.0.2.8"));
            }

            @Override
            public List<String> list(ServiceName serviceName) {
                return List.of("192.0.2.7", "2001:db8::7");
            }

            @Override
            public Ip get(ServiceName serviceName, String ipAddress) {
                return Samples.ip(ipAddress);
            }

            @Override
            public void update(ServiceName serviceName, String ipAddress, IpUpdate body) {
                apis.updates.add(body);
            }

            @Override
            public void remove(ServiceName serviceName, String ipAddress) {
                apis.updates.add(ipAddress);
            }

            @Override
            public List<Ip.Geolocation> countries(ServiceName serviceName) {
                return List.of(Ip.Geolocation.FR);
            }
        };
    }

    static DatacenterApi datacenters() {
        return new DatacenterApi() {
            @Override
            public List<String> list(io.vpsmanager.contract.me.@Nullable Country country) {
                return country == null ? List.of("GRA", "WAW") : List.of(country.wire());
            }

            @Override
            public Datacenter get(ServiceName serviceName) {
                return new Datacenter(Country.FR, "Gravelines", "GRA");
            }
        };
    }
}

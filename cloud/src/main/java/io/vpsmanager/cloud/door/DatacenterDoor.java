package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data centres. */
record DatacenterDoor(Access access) implements DatacenterApi {

    @Override
    public List<String> list(@Nullable Country country) {
        Catalogue catalogue = access.cloud().catalogue();
        return catalogue.datacenters().stream()
                .filter(site -> country == null || site.country().name().equals(country.name()))
                .map(Site::code)
                .toList();
    }

    @Override
    public Datacenter get(ServiceName serviceName) {
        String code = access.see(serviceName).datacenter();
        return access.cloud().catalogue().getDatacenter(code).datacenter();
    }
}

package io.vpsmanager.cloud.datacenter;

import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.datacenter.Datacenter;
import io.vpsmanager.contract.datacenter.DatacenterApi;
import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data centres. */
record DatacenterService(Access access) implements DatacenterApi {

    @Override
    public List<String> list(@Nullable Country country) {
        Catalogue catalogue = access.catalogue();
        return catalogue.datacenters().stream()
                .filter(site -> country == null || site.country().name().equals(country.name()))
                .map(Site::code)
                .toList();
    }

    @Override
    public Datacenter get(ServiceName serviceName) {
        String code = access.getVisible(serviceName).datacenter();
        return access.catalogue().getDatacenter(code).datacenter();
    }
}

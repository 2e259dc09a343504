package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.catalogue.Plan;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The models in the ranges of the caller's servers. */
record ModelDoor(Access access) implements ModelApi {

    @Override
    public List<Model> list(ServiceName serviceName) {
        Plan plan = access.see(serviceName).plan();
        return access.cloud().catalogue().listSold(plan.version()).stream()
                .map(Plan::model)
                .toList();
    }
}

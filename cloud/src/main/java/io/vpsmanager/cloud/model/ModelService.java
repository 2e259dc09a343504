package io.vpsmanager.cloud.model;

import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.model.Model;
import io.vpsmanager.contract.model.ModelApi;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The models in the ranges of the caller's servers. */
record ModelService(Access access) implements ModelApi {

    @Override
    public List<Model> list(ServiceName serviceName) {
        ServerPlan plan = access.getVisible(serviceName).plan();
        return access.catalogue().listSold(plan.version()).stream()
                .map(ServerPlan::model)
                .toList();
    }

    @Override
    public List<Model> availableUpgrade(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return access.catalogue().listSold(vps.plan().version()).stream()
                .filter(plan -> plan.datacenters().contains(vps.datacenter()))
                .filter(plan -> isBigger(plan, vps.plan()))
                .map(ServerPlan::model)
                .toList();
    }

    /** No resource smaller, and at least one larger: a disk cannot shrink. */
    private static boolean isBigger(ServerPlan plan, ServerPlan than) {
        boolean nothingLess =
                plan.vcores() >= than.vcores() && plan.memory() >= than.memory() && plan.disk() >= than.disk();
        return nothingLess
                && (plan.vcores() > than.vcores() || plan.memory() > than.memory() || plan.disk() > than.disk());
    }
}

package io.vpsmanager.cloud.option;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.option.OptionApi;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The options of the caller's servers. */
record OptionService(Access access) implements OptionApi {

    @Override
    public List<VpsOption> active(ServiceName serviceName) {
        return options(serviceName).stream()
                .filter(option -> option.state() == Option.State.SUBSCRIBED)
                .map(Option::option)
                .toList();
    }

    @Override
    public List<VpsOption> list(ServiceName serviceName) {
        return options(serviceName).stream().map(Option::option).toList();
    }

    @Override
    public List<Option> listObjects(ServiceName serviceName) {
        return options(serviceName);
    }

    @Override
    public Option get(ServiceName serviceName, VpsOption option) {
        return options(serviceName).stream()
                .filter(row -> row.option() == option)
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("This server has no option " + option.wire()));
    }

    private List<Option> options(ServiceName serviceName) {
        return access.options().list(access.getVisible(serviceName).id());
    }
}

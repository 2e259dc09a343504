package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.operator.VpsOrder;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server to deliver, as the command line sends it. */
record VpsRequest(
        @Nullable String name,
        @Nullable String displayName,
        String account,
        String plan,
        String datacenter,
        @Nullable String image,
        @Nullable List<String> options) {

    VpsOrder order() {
        List<String> wanted = options == null ? List.of() : options;
        return new VpsOrder(
                Optional.ofNullable(name).map(ServiceName::new),
                Optional.ofNullable(displayName),
                new AccountId(account),
                plan,
                datacenter,
                Optional.ofNullable(image),
                wanted.stream().map(VpsRequest::option).collect(Collectors.toSet()),
                Optional.empty(),
                Optional.empty());
    }

    private static VpsOption option(String text) {
        return WireValue.find(VpsOption.class, text)
                .orElseThrow(() -> ContractException.invalid("options", "there is no option " + text));
    }
}

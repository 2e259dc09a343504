package io.vpsmanager.cloud.vps;

import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A server to be entered before it is delivered. */
public record NewVps(
        ServiceName name,
        Optional<String> displayName,
        UUID iamId,
        ServerPlan plan,
        Site site,
        String imageId,
        Set<VpsOption> options,
        Map<Role, AccountId> contacts,
        LocalDate created,
        LocalDate expiration) {

    public NewVps {
        options = Set.copyOf(options);
        contacts = Map.copyOf(contacts);
    }
}

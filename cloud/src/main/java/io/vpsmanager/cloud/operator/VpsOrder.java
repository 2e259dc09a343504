package io.vpsmanager.cloud.operator;

import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A server to deliver.
 *
 * @param name empty: one is generated
 * @param owner its administrator, technical and billing contact
 * @param plan a plan's code; a retired one too, since an operator may deliver what is no longer sold
 * @param image an image's id or name; empty: the first the plan may use
 * @param created since when its customer has it; empty: today
 * @param expiration empty: a month from now
 */
public record VpsOrder(
        Optional<ServiceName> name,
        Optional<String> displayName,
        AccountId owner,
        String plan,
        String datacenter,
        Optional<String> image,
        Set<VpsOption> options,
        Optional<LocalDate> created,
        Optional<LocalDate> expiration) {

    public VpsOrder {
        options = Set.copyOf(options);
    }
}

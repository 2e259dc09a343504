package io.vpsmanager.cloud.vps;

import io.vpsmanager.contract.option.VpsOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a service subscribes to.
 *
 * @param snapshot whether it has a snapshot
 */
public record SubscribedOptions(Set<VpsOption> options, boolean snapshot) {

    public static final SubscribedOptions NOTHING = new SubscribedOptions(Set.of(), false);

    public SubscribedOptions {
        options = Set.copyOf(options);
    }

    SubscribedOptions and(SubscribedOptions more) {
        Set<VpsOption> all = EnumSet.copyOf(options);
        all.addAll(more.options);
        return new SubscribedOptions(all, snapshot || more.snapshot);
    }
}

package io.vpsmanager.cloud.vps;

import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.vps.VpsCondition;
import java.time.LocalDate;
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

    /** Everything that decides what is allowed on a server that subscribes to this. */
    public VpsCondition condition(VpsRow vps, LocalDate today) {
        return new VpsCondition(
                vps.state(),
                VpsCondition.Hold.of(vps.task()),
                vps.expired(today),
                vps.locked(),
                vps.ending(),
                options,
                snapshot,
                vps.plan().version());
    }

    SubscribedOptions and(SubscribedOptions more) {
        Set<VpsOption> all = EnumSet.copyOf(options);
        all.addAll(more.options);
        return new SubscribedOptions(all, snapshot || more.snapshot);
    }
}

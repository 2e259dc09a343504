package io.vpsmanager.cloud.option;

import io.vpsmanager.contract.option.VpsOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a service subscribes to.
 *
 * @param snapshot whether it has a snapshot
 */
public record Subscribed(Set<VpsOption> options, boolean snapshot) {

    public static final Subscribed NOTHING = new Subscribed(Set.of(), false);

    public Subscribed {
        options = Set.copyOf(options);
    }

    Subscribed and(Subscribed more) {
        Set<VpsOption> all = EnumSet.copyOf(options);
        all.addAll(more.options);
        return new Subscribed(all, snapshot || more.snapshot);
    }
}

package io.vpsmanager.contract.vps;

import io.vpsmanager.contract.model.VpsVersion;
import io.vpsmanager.contract.option.VpsOption;
import java.util.Set;

/**
 * Everything that decides what is allowed on a server now.
 *
 * @param snapshot whether it has one
 */
public record VpsCondition(
        VpsState state,
        boolean taskRunning,
        boolean expired,
        boolean locked,
        Set<VpsOption> options,
        boolean snapshot,
        VpsVersion range) {

    public VpsCondition {
        options = Set.copyOf(options);
    }
}

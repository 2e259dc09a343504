package io.vpsmanager.console.dashboard.termination;

import io.vpsmanager.contract.vps.VpsSummary;
import java.util.Optional;

/**
 * The last question before a service is ended.
 *
 * @param form as it was filled in
 * @param invalid the field that cannot be as it is
 */
record ConfirmView(VpsSummary vps, ConfirmForm form, Optional<String> invalid) {

    boolean invalid(String field) {
        return invalid.filter(field::equals).isPresent();
    }
}

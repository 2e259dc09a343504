package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.contract.automatedbackup.RestoreType;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.vps.VpsState;
import io.vpsmanager.contract.vps.VpsSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * The question before a restore point is restored.
 *
 * @param attachable why it cannot be attached; empty when it can
 * @param chosen as it was chosen
 * @param invalid the field that cannot be as it is
 */
record RestoreView(
        VpsSummary vps, Instant moment, Optional<Refusal> attachable, RestoreForm chosen, Optional<String> invalid) {

    boolean invalid(String field) {
        return invalid.filter(field::equals).isPresent();
    }

    boolean chosen(RestoreType type) {
        return chosen.restoreType().filter(type::equals).isPresent();
    }

    /** Whether the server is off and stays off; then no system accepts a password. */
    boolean off() {
        return vps.state() == VpsState.STOPPED;
    }
}

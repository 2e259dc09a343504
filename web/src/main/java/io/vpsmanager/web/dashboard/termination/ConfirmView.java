package io.vpsmanager.web.dashboard.termination;

import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.path.Paths;
import java.util.Optional;

/**
 * The last question before a service is ended.
 *
 * @param form as it was filled in
 * @param invalid the field that cannot be as it is
 */
record ConfirmView(VpsSummary vps, ConfirmForm form, Optional<String> invalid) {

    static final String TOKEN = "token";

    /** Whether there is anything left to ask: an expired link confirms nothing, whatever the answer. */
    boolean open() {
        return !invalid(TOKEN);
    }

    /** The page itself: after a session's end it is found again with what was typed. */
    String href() {
        return Paths.confirmTermination(form.service(), form.secret());
    }

    boolean invalid(String field) {
        return invalid.filter(field::equals).isPresent();
    }
}

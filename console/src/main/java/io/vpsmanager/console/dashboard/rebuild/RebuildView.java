package io.vpsmanager.console.dashboard.rebuild;

import io.vpsmanager.console.ui.ServerAction;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.vps.VpsSummary;
import java.util.List;
import java.util.Optional;

/**
 * The question what to install.
 *
 * @param current the system that is installed
 * @param keys the names of the keys the reader keeps
 * @param form as it was filled in
 * @param invalid the field that cannot be as it is
 */
record RebuildView(
        VpsSummary vps,
        String current,
        List<Image> images,
        List<String> keys,
        RebuildForm form,
        Optional<String> invalid) {

    boolean invalid(String field) {
        return invalid.filter(field::equals).isPresent();
    }

    /** Chosen before anything is: what is installed now. */
    String chosen() {
        return form.image().isEmpty() ? current : form.image();
    }

    /** Whether a snapshot can be taken first. */
    boolean snapshot() {
        return ServerAction.SNAPSHOT.refusal(vps).isEmpty();
    }
}

package io.vpsmanager.web.dashboard.rebuild;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.sshkey.SshKeyProblem;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsSummary;
import io.vpsmanager.web.ui.ServerAction;
import java.util.List;
import java.util.Optional;

/**
 * The question what to install.
 *
 * @param current the system that is installed
 * @param keys the names of the keys the reader keeps
 * @param form as it was filled in
 */
record RebuildView(
        VpsSummary vps, String current, List<Image> images, List<String> keys, RebuildForm form, Invalid invalid) {

    /**
     * What cannot be as it is.
     *
     * @param problem of the key that was typed
     */
    record Invalid(Optional<String> field, Optional<SshKeyProblem> problem) {

        static final Invalid NOTHING = new Invalid(Optional.empty(), Optional.empty());

        static Invalid of(ContractException refusal) {
            return new Invalid(refusal.field(), refusal.reason(SshKeyProblem.class));
        }
    }

    boolean invalid(String field) {
        return invalid.field().filter(field::equals).isPresent();
    }

    /** The key of the text that tells what is wrong with the key that was typed: without a problem of its own it is one of two. */
    String keyError() {
        return invalid.problem().map(problem -> "sshKey.problem." + problem).orElse("rebuild.invalid.publicSshKey");
    }

    /** The key that was typed, save a private one. */
    String ownKey() {
        return invalid.problem().filter(SshKeyProblem.PRIVATE_KEY::equals).isPresent() ? "" : form.ownKey();
    }

    /** Chosen before anything is: what is installed now. */
    String chosen() {
        return form.image().isEmpty() ? current : form.image();
    }

    /** Whether it begins only when another task has ended. */
    boolean waits() {
        return vps.task().isPresent();
    }

    /** Whether the rescue system runs again afterwards. */
    boolean rescue() {
        return vps.netbootMode() == NetbootMode.RESCUE;
    }

    /** Whether a snapshot can be taken first. */
    boolean snapshot() {
        return ServerAction.SNAPSHOT.refusal(vps).isEmpty();
    }
}

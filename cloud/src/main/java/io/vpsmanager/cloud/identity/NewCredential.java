package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.call.AccessRule;
import java.util.List;
import java.util.Optional;

/** A consumer key to insert. */
record NewCredential(
        long applicationId,
        String keyHash,
        List<AccessRule> rules,
        List<String> allowedIPs,
        Optional<String> redirection) {

    @Override
    public String toString() {
        return "NewCredential[application " + applicationId + "]";
    }
}

package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.AccessRule;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a customer decides about: an application asks for a consumer key.
 *
 * @param application its name
 * @param allowedIPs the address blocks it wants to call from; empty: any
 */
public record KeyQuestion(
        String application,
        String description,
        List<AccessRule> rules,
        List<String> allowedIPs,
        Optional<URI> redirection) {

    public KeyQuestion {
        rules = List.copyOf(rules);
        allowedIPs = List.copyOf(allowedIPs);
    }
}

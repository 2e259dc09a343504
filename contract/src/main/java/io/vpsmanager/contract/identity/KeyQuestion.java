package io.vpsmanager.contract.identity;

import io.vpsmanager.contract.call.AccessRule;
import java.util.List;
import java.util.Optional;

/**
 * What a customer decides about: an application asks for a consumer key.
 *
 * @param application its name
 * @param allowedIPs the address blocks it wants to call from; empty: any
 * @param redirection the http or https address where it wants the customer to go on
 */
public record KeyQuestion(
        String application,
        String description,
        List<AccessRule> rules,
        List<String> allowedIPs,
        Optional<String> redirection) {

    public KeyQuestion {
        rules = List.copyOf(rules);
        allowedIPs = List.copyOf(allowedIPs);
    }
}

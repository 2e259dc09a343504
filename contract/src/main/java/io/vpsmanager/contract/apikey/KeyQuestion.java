package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.AccessRule;
import java.util.List;
import java.util.Optional;

/**
 * An application's request for a consumer key, for a customer to decide.
 *
 * @param application its name
 * @param allowedIPs the address blocks it wants to call from; empty: any
 * @param redirection the http or https address where it wants to send the customer afterwards
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

package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.AccessRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An OAuth2 client with its restrictions.
 *
 * @param allowedIPs the address blocks it may be used from; empty: any
 * @param expires when it expires; empty: never
 */
public record NamedClient(
        OAuth2Client client, List<AccessRule> rules, List<String> allowedIPs, Optional<Instant> expires) {

    public NamedClient {
        rules = List.copyOf(rules);
        allowedIPs = List.copyOf(allowedIPs);
    }
}

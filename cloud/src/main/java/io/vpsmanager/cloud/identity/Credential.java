package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A consumer key as it is kept, without the key.
 *
 * @param account whose key it is; empty while nobody has answered
 * @param redirection where the application wants a customer to go on
 * @param allowedIPs address blocks; empty for any address
 */
public record Credential(
        long id,
        long applicationId,
        Optional<AccountId> account,
        ApiCredential.State state,
        Instant created,
        Optional<Instant> expires,
        Optional<Instant> lastUse,
        Optional<String> redirection,
        List<String> allowedIPs,
        List<AccessRule> rules) {

    public Credential {
        allowedIPs = List.copyOf(allowedIPs);
        rules = List.copyOf(rules);
    }

    /** Where it stands now: a validated key ends by itself. */
    public ApiCredential.State stateAt(Instant now) {
        boolean over = expires.map(end -> !end.isAfter(now)).orElse(false);
        return state == ApiCredential.State.VALIDATED && over ? ApiCredential.State.EXPIRED : state;
    }

    Credential withRules(List<AccessRule> read) {
        return new Credential(
                id, applicationId, account, state, created, expires, lastUse, redirection, allowedIPs, read);
    }
}

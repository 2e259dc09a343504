package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A consumer key as stored, without the key itself.
 *
 * @param account the owner of the key; empty while nobody has answered
 * @param redirection where the application wants to send the customer
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

    /** Its state now: a validated key expires. */
    public ApiCredential.State stateAt(Instant now) {
        boolean over = expires.map(end -> !end.isAfter(now)).orElse(false);
        return state == ApiCredential.State.VALIDATED && over ? ApiCredential.State.EXPIRED : state;
    }

    Credential withRules(List<AccessRule> read) {
        return new Credential(
                id, applicationId, account, state, created, expires, lastUse, redirection, allowedIPs, read);
    }
}

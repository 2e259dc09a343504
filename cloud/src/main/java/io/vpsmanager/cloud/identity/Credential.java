package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A consumer key as it is kept, without the key. */
public record Credential(
        long id,
        long applicationId,
        AccountId account,
        ApiCredential.State state,
        Instant created,
        Optional<Instant> expires,
        Optional<Instant> lastUse,
        List<AccessRule> rules) {

    public Credential {
        rules = List.copyOf(rules);
    }
}

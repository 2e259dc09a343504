package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.value.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An OAuth2 client as stored; only the hash of its secret is kept. */
public record ClientRow(
        String id,
        AccountId account,
        String secretHash,
        String name,
        String description,
        OAuth2Client.Flow flow,
        Optional<List<String>> callbackUrls,
        Instant created,
        ClientBounds bounds) {

    ClientRow withRules(List<AccessRule> read) {
        return new ClientRow(
                id, account, secretHash, name, description, flow, callbackUrls, created, bounds.withRules(read));
    }

    @Override
    public String toString() {
        return "ClientRow[" + id + "]";
    }
}

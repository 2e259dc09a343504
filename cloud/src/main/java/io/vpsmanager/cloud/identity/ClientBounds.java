package io.vpsmanager.cloud.identity;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a client may do, from where and until when (decisions/0017).
 *
 * @param allowedIPs address blocks; empty for any address
 * @param expires when it expires; empty: never
 */
public record ClientBounds(List<AccessRule> rules, List<String> allowedIPs, Optional<Instant> expires) {

    public ClientBounds {
        rules = List.copyOf(rules);
        allowedIPs = List.copyOf(allowedIPs);
    }

    /**
     * Those of the caller that creates the client, without a key's expiry: such a key is often valid for an hour, just
     * for this.
     */
    static ClientBounds of(Caller maker, CredentialStore credentials, ClientStore clients) {
        return switch (maker) {
            case Caller.Person person -> new ClientBounds(person.rules(), List.of(), Optional.empty());
            case Caller.Program program ->
                credentials
                        .find(program.credentialId(), program.account())
                        .map(key -> new ClientBounds(program.rules(), key.allowedIPs(), Optional.empty()))
                        .orElseThrow(ClientBounds::gone);
            case Caller.Client client ->
                clients.find(client.clientId(), client.account())
                        .map(row -> new ClientBounds(
                                client.rules(),
                                row.bounds().allowedIPs(),
                                row.bounds().expires()))
                        .orElseThrow(ClientBounds::gone);
        };
    }

    ClientBounds withRules(List<AccessRule> read) {
        return new ClientBounds(read, allowedIPs, expires);
    }

    /**
     * Admits a call.
     *
     * @throws ContractException the client has expired, or may not be used from this address
     */
    void check(Instant now, String remoteAddress) {
        if (expires.isPresent() && !expires.get().isAfter(now)) {
            throw ContractException.withHelp(
                    ErrorCode.INVALID_CREDENTIAL,
                    "This credential is not valid",
                    "This OAuth2 client ended on " + expires.get() + ": make another one");
        }
        if (!AddressBlocks.allow(allowedIPs, remoteAddress)) {
            throw ContractException.withHelp(
                    ErrorCode.NOT_GRANTED_CALL,
                    "This call has not been granted",
                    "This OAuth2 client may not be used from " + remoteAddress);
        }
    }

    /** The caller's key or client was revoked after it was authenticated. */
    private static ContractException gone() {
        return ContractException.of(ErrorCode.INVALID_CREDENTIAL, "What makes this client was revoked meanwhile");
    }
}

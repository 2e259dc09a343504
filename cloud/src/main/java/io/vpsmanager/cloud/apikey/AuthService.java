package io.vpsmanager.cloud.apikey;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.contract.apikey.ApiCredential;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.AuthDetails;
import java.util.List;

/** What a caller may know about its own authentication, and how it logs out. */
record AuthService(Access access, KeyRing keys) implements AuthApi {

    @Override
    public ApiCredential currentCredential() {
        return switch (access.caller()) {
            case Caller.Program program ->
                keys.credentials()
                        .find(program.credentialId())
                        .map(new CredentialService(access, keys)::read)
                        .orElseThrow(AuthService::revoked);
            case Caller.Person _ -> throw noKey("A person at the console");
            case Caller.Client _ -> throw noKey("An OAuth2 client");
        };
    }

    @Override
    public AuthDetails details() {
        String account = "urn:v1:eu:identity:account:" + access.account();
        return switch (access.caller()) {
            case Caller.Program program ->
                new AuthDetails(program.account(), program.rules(), null, List.of(account), "consumerKey", null, null);
            case Caller.Person person ->
                new AuthDetails(person.account(), null, null, List.of(account), "account", null, null);
            case Caller.Client client ->
                new AuthDetails(
                        client.account(),
                        null,
                        null,
                        List.of(OAuth2ClientService.identity(client.account(), client.clientId())),
                        "oauth2",
                        null,
                        null);
        };
    }

    @Override
    public void logout() {
        access.write(() -> {
            switch (access.caller()) {
                case Caller.Program program -> {
                    keys.credentials().remove(program.credentialId());
                    access.record(EventKind.KEY_REVOKED, "key " + program.credentialId());
                }
                case Caller.Client client -> {
                    keys.clientRows().removeToken(client.tokenId());
                    access.record(EventKind.TOKEN_REVOKED, "token of " + client.clientId());
                }
                case Caller.Person _ -> throw noKey("A person at the console");
            }
        });
    }

    private static ContractException noKey(String who) {
        return ContractException.of(ErrorCode.NOT_CREDENTIAL, who + " has no consumer key");
    }

    /** The key was revoked after it was checked. */
    private static ContractException revoked() {
        return ContractException.of(ErrorCode.INVALID_CREDENTIAL, "This credential does not exist");
    }
}

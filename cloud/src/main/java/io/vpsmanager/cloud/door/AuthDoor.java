package io.vpsmanager.cloud.door;

import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.AuthApi;
import io.vpsmanager.contract.identity.AuthDetails;
import java.util.List;

/** What a caller may know of its own way in, and how it leaves. */
record AuthDoor(Access access) implements AuthApi {

    @Override
    public ApiCredential currentCredential() {
        return switch (access.caller()) {
            case Caller.Program program ->
                access.cloud()
                        .keys()
                        .credentials()
                        .find(program.credentialId())
                        .map(new CredentialDoor(access)::read)
                        .orElseThrow(AuthDoor::revoked);
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
                        List.of(ClientDoor.identity(client.account(), client.clientId())),
                        "oauth2",
                        null,
                        null);
        };
    }

    @Override
    public void logout() {
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            switch (access.caller()) {
                case Caller.Program program -> {
                    access.cloud().keys().credentials().remove(program.credentialId());
                    note(EventKind.KEY_REVOKED, "key " + program.credentialId());
                }
                case Caller.Client client -> {
                    access.cloud().keys().clientRows().removeToken(client.tokenId());
                    note(EventKind.TOKEN_REVOKED, "token of " + client.clientId());
                }
                case Caller.Person _ -> throw noKey("A person at the console");
            }
        });
    }

    private void note(EventKind kind, String detail) {
        access.cloud().events().account(kind, access.author(), detail);
    }

    private static ContractException noKey(String who) {
        return ContractException.of(ErrorCode.NOT_CREDENTIAL, who + " has no consumer key");
    }

    /** Between the look at the key and this. */
    private static ContractException revoked() {
        return ContractException.of(ErrorCode.INVALID_CREDENTIAL, "This credential does not exist");
    }
}

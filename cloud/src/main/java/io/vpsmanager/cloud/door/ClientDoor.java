package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.identity.ClientRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.OAuth2Client;
import io.vpsmanager.contract.identity.OAuth2ClientApi;
import io.vpsmanager.contract.identity.OAuth2ClientRequest;
import io.vpsmanager.contract.identity.OAuth2ClientSecret;
import io.vpsmanager.contract.identity.OAuth2ClientUpdate;
import io.vpsmanager.contract.value.AccountId;
import java.util.List;

/** The OAuth2 clients of the caller's account. */
record ClientDoor(Access access) implements OAuth2ClientApi {

    @Override
    public List<String> list() {
        return access.cloud().keys().clientRows().list(access.account()).stream()
                .map(ClientRow::id)
                .toList();
    }

    @Override
    public OAuth2ClientSecret create(OAuth2ClientRequest body) {
        return access.cloud().database().transaction().execute(_ -> {
            OAuth2ClientSecret made = access.cloud().keys().clients().create(access.caller(), body);
            note(EventKind.CLIENT_CREATED, made.clientId());
            return made;
        });
    }

    @Override
    public OAuth2Client get(String clientId) {
        return read(find(clientId));
    }

    static OAuth2Client read(ClientRow client) {
        return new OAuth2Client(
                client.callbackUrls().orElse(null),
                client.id(),
                CredentialDoor.utc(client.created()),
                client.description(),
                client.flow(),
                identity(client.account(), client.id()),
                client.name());
    }

    @Override
    public void update(String clientId, OAuth2ClientUpdate body) {
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            access.cloud().keys().clients().update(find(clientId), body);
            note(EventKind.CLIENT_CHANGED, clientId);
        });
    }

    @Override
    public void delete(String clientId) {
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            access.cloud().keys().clientRows().remove(find(clientId).id());
            note(EventKind.CLIENT_DELETED, clientId);
        });
    }

    /** The name of a client in access policies. */
    static String identity(AccountId account, String clientId) {
        return "urn:v1:eu:identity:credential:" + account + "/oauth2-" + clientId;
    }

    private ClientRow find(String id) {
        return access.cloud()
                .keys()
                .clientRows()
                .find(id, access.account())
                .orElseThrow(() -> ContractException.notFound("This OAuth2 client does not exist"));
    }

    private void note(EventKind kind, String detail) {
        access.cloud().events().account(kind, access.author(), detail);
    }
}

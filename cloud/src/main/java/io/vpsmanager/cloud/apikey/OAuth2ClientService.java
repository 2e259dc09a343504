package io.vpsmanager.cloud.apikey;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.identity.ClientRow;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.contract.apikey.OAuth2Client;
import io.vpsmanager.contract.apikey.OAuth2ClientApi;
import io.vpsmanager.contract.apikey.OAuth2ClientRequest;
import io.vpsmanager.contract.apikey.OAuth2ClientSecret;
import io.vpsmanager.contract.apikey.OAuth2ClientUpdate;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.value.AccountId;
import java.util.List;

/** The OAuth2 clients of the caller's account. */
record OAuth2ClientService(Access access, KeyRing keys) implements OAuth2ClientApi {

    @Override
    public List<String> list() {
        return keys.clientRows().list(access.account()).stream()
                .map(ClientRow::id)
                .toList();
    }

    @Override
    public List<OAuth2Client> listObjects() {
        return keys.clientRows().list(access.account()).stream()
                .map(OAuth2ClientService::read)
                .toList();
    }

    @Override
    public OAuth2ClientSecret create(OAuth2ClientRequest body) {
        return access.write(() -> {
            OAuth2ClientSecret made = keys.clients().create(access.caller(), body);
            access.record(EventKind.CLIENT_CREATED, made.clientId());
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
                CredentialService.utc(client.created()),
                client.description(),
                client.flow(),
                identity(client.account(), client.id()),
                client.name());
    }

    @Override
    public void update(String clientId, OAuth2ClientUpdate body) {
        access.write(() -> {
            keys.clients().update(find(clientId), body);
            access.record(EventKind.CLIENT_CHANGED, clientId);
        });
    }

    @Override
    public void delete(String clientId) {
        access.write(() -> {
            keys.clientRows().remove(find(clientId).id());
            access.record(EventKind.CLIENT_DELETED, clientId);
        });
    }

    /** The name of a client in access policies. */
    static String identity(AccountId account, String clientId) {
        return "urn:v1:eu:identity:credential:" + account + "/oauth2-" + clientId;
    }

    private ClientRow find(String id) {
        return keys.clientRows()
                .find(id, access.account())
                .orElseThrow(() -> ContractException.notFound("This OAuth2 client does not exist"));
    }
}
